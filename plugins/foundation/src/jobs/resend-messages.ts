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

/** Medusa's service has it; its type leaves it out. */
type Notifications = NotificationTypes.INotificationModuleService & {
  deleteNotifications(ids: string[]): Promise<void>;
};

type PendingMessage = NotificationTypes.NotificationDTO & { idempotency_key: string | null };

/**
 * Sends again what a killed process had written down and may not have sent: Medusa never touches a pending message again,
 * and takes its idempotency key for done. A buyer who gets one twice is better off than one who gets none.
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
  for (const message of pending) await resend(container, service, message as unknown as PendingMessage);
}

async function resend(
  container: MedusaContainer,
  service: Notifications,
  message: PendingMessage,
): Promise<void> {
  const { id, to, channel, template, data, trigger_type, resource_id, resource_type, idempotency_key } =
    message;
  const { subject, text } = (data ?? {}) as { subject?: string; text?: string };
  await service.deleteNotifications([id]);
  try {
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
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`message ${idempotency_key ?? id} could not be sent again: ${(error as Error).message}`);
  }
}

export const config = { name: "resend-messages", schedule: "*/2 * * * *" };
