import { errorsAllowed } from "../words/edit-distance";
import type { IndexImage } from "./index-image";

/** Terms offered. */
const MOST = 5;
/** Letters that a word must share at its beginning to count as near without being alike. */
const BEGINNING = 4;
/** Shortest word that is worth offering. */
const SHORTEST = 4;

/** Words of the index nearest to the typed ones: alike by more errors than a search forgives, or beginning so. */
export function nearestTerms(image: IndexImage, typed: readonly string[]): string[] {
  const found: { text: string; distance: number; documents: number }[] = [];
  for (const word of typed) {
    if (word.length < SHORTEST || /\d/.test(word)) continue;
    const most = errorsAllowed(word.length) + 1;
    const alike = image.vocabulary.near(word, (number) => image.isInUse(number), most);
    for (const { word: number, errors } of alike) found.push(term(image, number, errors));
    for (const number of image.vocabulary.beginningWith(word.slice(0, BEGINNING), 20)) {
      if (image.isInUse(number)) found.push(term(image, number, most + 1));
    }
  }
  found.sort((a, b) => a.distance - b.distance || b.documents - a.documents || (a.text < b.text ? -1 : 1));
  const firstLetters = new Set(typed.map((word) => word[0]));
  return [...new Set(found.map(({ text }) => text))]
    .filter((text) => text.length >= SHORTEST && !/\d/.test(text) && firstLetters.has(text[0]))
    .slice(0, MOST);
}

function term(image: IndexImage, number: number, distance: number) {
  return {
    text: image.vocabulary.words[number] as string,
    distance,
    documents: image.postings[number]?.documents.length ?? 0,
  };
}
