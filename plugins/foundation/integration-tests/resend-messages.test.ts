import type { INotificationModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import resendMessages from "@pasar-sentra/foundation/jobs/resend-messages";
import { withApplication } from "../../../backend/integration-tests/application/with-application";

type Notifications = INotificationModuleService & {
  updateNotifications(changes: object[]): Promise<unknown>;
};

withApplication({
  testSuite: ({ getContainer }) => {
    let container: MedusaContainer;
    let service: Notifications;

    beforeAll(() => {
      container = getContainer();
      service = container.resolve(Modules.NOTIFICATION) as Notifications;
    });

    /** A message as a process leaves it that dies while it is being sent. */
    const dying = async (idempotency_key: string) => {
      const { id } = await service.createNotifications({
        to: "siti@contoh.example",
        channel: "email",
        template: "order-placed",
        idempotency_key,
        data: { subject: "Pesanan", text: "Terima kasih." },
        content: { subject: "Pesanan", text: "Terima kasih." },
      });
      await lose(id);
      return id;
    };
    const lose = (id: string) =>
      service.updateNotifications([{ id, status: "pending", created_at: new Date(Date.now() - 600_000) }]);
    const messages = async () =>
      (await service.listNotifications({ template: "order-placed" })).map(({ id, status, ...rest }) => ({
        id,
        status,
        key: (rest as { idempotency_key?: string }).idempotency_key,
      }));

    it("sends a lost message once, under its own key, so that nobody sends it again", async () => {
      const lost = await dying("order-1");
      await resendMessages(container);
      await resendMessages(container);
      const sent = await messages();
      expect(sent).toMatchObject([{ status: "success", key: "order-1" }]);
      expect(sent[0]!.id).not.toBe(lost);
    });

    it("loses nothing when it is killed after the lost message gave its key away", async () => {
      const lost = await dying("order-2");
      await service.updateNotifications([{ id: lost, idempotency_key: "order-2:lost" }]);
      await resendMessages(container);
      expect(await messages()).toMatchObject([{ status: "success", key: "order-2" }]);
    });

    it("sends nothing twice when it is killed after the new message is out", async () => {
      const lost = await dying("order-3");
      await service.updateNotifications([{ id: lost, idempotency_key: "order-3:lost" }]);
      const { id } = await service.createNotifications({
        to: "siti@contoh.example",
        channel: "email",
        template: "order-placed",
        idempotency_key: "order-3",
        content: { subject: "Pesanan", text: "Terima kasih." },
      });
      await resendMessages(container);
      expect(await messages()).toMatchObject([{ id, status: "success", key: "order-3" }]);
    });
  },
});
