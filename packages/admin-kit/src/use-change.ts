import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import { answerKey } from "./answer-key";

/**
 * Sends a change and has all answers below a route asked anew, also when it was refused: then what the page shows is
 * likely no longer so. `mutateAsync` ends when they are here.
 *
 * @param touched the route that it can change, such as `/admin/listings`
 */
export function useChange<Input, Answer>(
  touched: string,
  send: (input: Input) => Promise<Answer>,
): UseMutationResult<Answer, Error, Input> {
  const client = useQueryClient();
  return useMutation<Answer, Error, Input>({
    mutationFn: send,
    networkMode: "always",
    onSettled: () => client.invalidateQueries({ queryKey: answerKey(touched) }),
  });
}
