import { data } from "react-router";

/** Every address that no route knows. */
export function loader(): never {
  throw data({ code: "no_such_page" }, { status: 404 });
}

export const action = loader;
export default function NotFound(): null {
  return null;
}
