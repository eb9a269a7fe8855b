import type {
  FilterableNotificationProps,
  MedusaContainer,
  NotificationTypes,
} from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

/** Messages that one run looks at; the rest wait for the next. */
const BATCH = 100;
/** A message that is not sent by now was being sent by a process that died, ms. */
const DEAD_AFTER = 120_000;

/** Follows the key of a message that was lost, while another one is on its way in its place. */
const LOST = ":lost";

/** Medusa's service has them; its type leaves them out. */
type Notifications = NotificationTypes.INotificationModuleService & {
  deleteNotifications(ids: string[]): Promise<void>;
  updateNotifications(changes: { id: string; idempotency_key: string }[]): Promise<unknown>;
};

type PendingMessage = NotificationTypes.NotificationDTO & { idempotency_key: string | null };

/**
 * Sends again what a killed process had written down and may not have sent: Medusa never touches a pending message again,
 * and takes its idempotency key for done. A buyer who gets one twice is better off than one who gets none, so the lost one
 * gives its key away, the new one is sent under it, and only then the lost one goes: a kill between two of these leaves a
 * lost message that the next run takes up.
 */
export default async function resendMessages(container: MedusaContainer): Promise<void> {
  const service = container.resolve<Notifications>(Modules.NOTIFICATION);
  const pending = await service.listNotifications(
    {
      status: "pending",
      created_at: { $lt: new Date(Date.now() - DEAD_AFTER) },
    } as unknown as FilterableNotificationProps,
    { take: BATCH, order: { created_at: "ASC" } },
  );
  for (const message of pending as unknown as PendingMessage[]) {
    try {
      await resend(service, message);
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`message ${message.id} could not be sent again: ${(error as Error).message}`);
    }
  }
}

async function resend(service: Notifications, message: PendingMessage): Promise<void> {
  const { id, to, channel, template, data, trigger_type, resource_id, resource_type } = message;
  const { subject, text } = (data ?? {}) as { subject?: string; text?: string };
  const idempotency_key = (message.idempotency_key ?? id).replace(new RegExp(`${LOST}$`), "");
  if (message.idempotency_key === idempotency_key) {
    await service.updateNotifications([{ id, idempotency_key: idempotency_key + LOST }]);
  }
  // Nothing is sent when a run that was killed has done so: the key is taken then.
  await service.createNotifications({
    to,
    channel,
    template,
    data,
    trigger_type,
    resource_id,
    resource_type,
    idempotency_key,
    // Medusa keeps the data, not the content; ours are the same.
    content: { subject: subject ?? "", text: text ?? "" },
  } as NotificationTypes.CreateNotificationDTO);
  await service.deleteNotifications([id]);
}

export const config = { name: "resend-messages", schedule: "*/2 * * * *" };
