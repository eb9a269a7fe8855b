import type { TextArea, TextAreas } from "./text-areas";

/** `reviews_one` and `reviews_other` are two forms of the text `reviews`. */
type WithoutForm<Key extends string> = Key extends `${infer Text}_one` | `${infer Text}_other` ? Text : Key;

type Below<Texts, Path extends string> = {
  [Key in keyof Texts & string]: Texts[Key] extends string
    ? `${Path}${WithoutForm<Key>}`
    : Below<Texts[Key], `${Path}${Key}.`>;
}[keyof Texts & string];

/** Key of every text, `area:key.below`; Indonesian is the language that they are taken from. */
export type TextKey = {
  [Area in TextArea]: Below<TextAreas[Area], `${Area}:`>;
}[TextArea];
