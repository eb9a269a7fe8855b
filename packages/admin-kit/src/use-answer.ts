import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { AdminRequestError, adminRequest } from "./admin-request";
import { answerKey } from "./answer-key";

/** The latest answer of a route, and the status of its latest refusal (0: unreachable). */
export interface Asked<Answer> {
  answer: Answer | null;
  failure: number | null;
}

interface Options<Answer> {
  /** Shows the answer of the path before until the next one is here; for lists, not for things with an id. */
  keepsPrevious?: boolean;
  /** Milliseconds until it is asked anew, by its latest answer; null for never. */
  askAgainIn?: (answer: Answer) => number | null;
}

/**
 * Asks a route through the dashboard's own react-query. An operator decides by what is shown, so nothing is taken
 * for fresh (Medusa's default is 90 seconds); a refusal is final, a failed connection is tried once more.
 */
export function useAnswer<Answer>(
  path: string,
  { keepsPrevious = false, askAgainIn }: Options<Answer> = {},
): Asked<Answer> {
  const { data, error } = useQuery<Answer, Error>({
    queryKey: answerKey(path),
    queryFn: ({ signal }) => adminRequest<Answer>(path, { signal }),
    staleTime: 0,
    networkMode: "always",
    retry: (failures, problem) => failures < 1 && !(problem instanceof AdminRequestError),
    refetchInterval: ({ state }) => (state.data && askAgainIn?.(state.data)) ?? false,
    ...(keepsPrevious ? { placeholderData: keepPreviousData } : {}),
  });
  return {
    answer: data ?? null,
    failure: error && (error instanceof AdminRequestError ? (error.status ?? 0) : 0),
  };
}
