import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readOwner } from "../listing/listing-owner";
import { LISTING_MODULE } from "../modules/listing";
import type {
  ListingImportBatchRecord,
  ListingImportRecord,
  ListingModuleService,
} from "../modules/listing/service";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import type { ImportedListing } from "./assemble-listings";
import { type BatchContext, type BatchUndo, planUndo, undoBatch, writeBatch } from "./write-batch";

/**
 * Writes a checked import, batch by batch, or goes on where a process died: every batch is noted in the journal before
 * and after. When one fails, all before it are taken back, last first; that too goes on after a crash. Only one runner
 * writes: who has lost the claim stops.
 *
 * @param from the status in which the caller found it: `checked` to begin, the others to take over from a dead runner
 * @returns what does the work; null when somebody else does it
 */
export async function claimRun(
  container: MedusaContainer,
  id: string,
  from: "checked" | "applying" | "undoing",
): Promise<(() => Promise<void>) | null> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const runner = randomUUID();
  const to = from === "undoing" ? "undoing" : "applying";
  if (!(await service.claimImport(id, from, to, runner))) return null;
  const job = (await service.retrieveListingImport(id)) as ListingImportRecord;
  const run = new ImportRun(container, service, job, runner);
  return () => (to === "undoing" ? run.undo() : run.apply());
}

class ImportRun {
  constructor(
    private readonly container: MedusaContainer,
    private readonly service: ListingModuleService,
    private readonly job: ListingImportRecord,
    private readonly runner: string,
  ) {}

  async apply(): Promise<void> {
    let rows_done = 0;
    try {
      for (const batch of await this.batches()) {
        if (batch.status !== "written") await this.write(batch);
        rows_done += batch.rows;
        if (!(await this.report({ rows_done }))) return;
      }
      await this.report({ rows_done: this.job.rows, status: "applied" });
    } catch (error) {
      const failure =
        error instanceof Error ? error.message : String((error as { message?: string }).message);
      this.logger.warn(`import ${this.job.id} is taken back: ${failure}`);
      if (await this.report({ status: "undoing", failure: failure.slice(0, 500) })) await this.undo();
    }
  }

  async undo(): Promise<void> {
    const left: string[] = [];
    for (const batch of (await this.batches()).reverse()) {
      if (batch.status === "waiting" || batch.status === "undone") continue;
      const context = await this.context(batch);
      left.push(...(await undoBatch(context, batch.undo as unknown as BatchUndo)));
      await this.service.updateListingImportBatches({ id: batch.id, status: "undone" });
      if (!(await this.report({}))) return;
    }
    const note =
      left.length > 0 ? { failure: `changed by others since, and left so: ${left.join(", ")}` } : {};
    await this.report({ rows_done: 0, status: "failed", ...note });
  }

  /** A batch that was begun by a runner that died is taken back first: what it had written is not known. */
  private async write(batch: ListingImportBatchRecord): Promise<void> {
    const context = await this.context(batch);
    if (batch.status === "writing" && batch.undo) {
      await undoBatch(context, { ...(batch.undo as unknown as BatchUndo), changed: [] });
    }
    const undo = (batch.undo as unknown as BatchUndo | null) ?? (await planUndo(context));
    await this.service.updateListingImportBatches({
      id: batch.id,
      status: "writing",
      undo: undo as unknown as Record<string, unknown>,
    });
    await writeBatch(context);
    await this.service.updateListingImportBatches({ id: batch.id, status: "written" });
  }

  private async batches(): Promise<ListingImportBatchRecord[]> {
    const rows = await this.service.listListingImportBatches(
      { import_id: this.job.id },
      { order: { position: "ASC" }, take: null as unknown as number },
    );
    return rows as ListingImportBatchRecord[];
  }

  private async context(batch: ListingImportBatchRecord): Promise<BatchContext> {
    return {
      container: this.container,
      import_id: this.job.id,
      position: batch.position,
      owner: await readOwner(this.container, this.job.cooperative_id),
      actor: this.job.actor as unknown as HistoryActor,
      reason: `${this.job.file_name} (${this.job.id})`,
      listings: batch.listings as unknown as ImportedListing[],
    };
  }

  private report(change: Parameters<ListingModuleService["reportImport"]>[2]): Promise<boolean> {
    return this.service.reportImport(this.job.id, this.runner, change);
  }

  private get logger() {
    return this.container.resolve(ContainerRegistrationKeys.LOGGER);
  }
}
