/** What the operator sees of the indexes. */
export interface AdminIndexOverview {
  indexes: { name: string; status: string; provider: string; documents: number }[];
  rebuild: {
    id: string;
    status: "running" | "done" | "failed";
    done: number;
    total: number;
    error: string | null;
    started_at: string;
    finished_at: string | null;
  } | null;
}
