/**
 * Under which react-query keeps the answer of one of our routes: its path, segment by segment, and its search last.
 * So a key cannot say less than the request, and the key of `/admin/listings` is the beginning of those of every list,
 * listing and history below it.
 */
export function answerKey(path: string): readonly string[] {
  const [route = "", search = ""] = path.split("?");
  const segments = route.split("/").filter(Boolean);
  return ["pasar-sentra", ...segments, ...(search ? [`?${search}`] : [])];
}
