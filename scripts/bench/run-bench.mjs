import { cpus } from "node:os";
import { cleanUp, cleanUpOnSignal, prepareRun } from "../application/tool-run.mjs";
import { explain } from "../machine/failure.mjs";
import { step } from "../machine/steps.mjs";
import { addToCart } from "./add-to-cart.mjs";
import { allocation } from "./allocation.mjs";
import { completeCart } from "./complete-cart.mjs";
import { importListings } from "./import-listings.mjs";
import { listing } from "./listing.mjs";
import { pageBytes } from "./page-bytes.mjs";
import { productPage } from "./product-page.mjs";
import { printFigures } from "./print-figures.mjs";
import { prepareShop } from "./prepare-shop.mjs";
import { searchAtSize } from "./search-at-size.mjs";
import { statements } from "./statements.mjs";
import { visibleAfter } from "./visible-after.mjs";
import { workspace } from "./workspace.mjs";

const PARTS = {
  "sharing work": allocation,
  "listing of priced products": listing,
  "lists and searches": searchAtSize,
  "statements of a list": statements,
  "visible after a change": visibleAfter,
  "completing a cart": completeCart,
  "product page": productPage,
  "bytes of pages": pageBytes,
  "a cooperative's daily pages": workspace,
  // After what counts products, since it makes more.
  "importing listings": importListings,
  // Last: its backend without our plugins runs on the same database.
  "adding to a cart": addToCart,
};

/**
 * @param {number} products how many the shop is filled with, beside the real ones
 * @param {string[]} only parts whose names contain one of these; all without any
 */
export async function runBench(products, only = []) {
  const cleanups = [];
  cleanUpOnSignal(cleanups);
  const problems = [];
  try {
    problems.push(...(await measure(products, only, cleanups)));
  } catch (error) {
    problems.push(error);
  }
  for (const problem of problems) process.stdout.write(`\n${explain(problem)}\n`);
  await cleanUp(cleanups);
  process.exit(problems.length > 0 ? 1 : 0);
}

/** @returns {Promise<Error[]>} of the parts that crashed; the others' figures are printed all the same */
async function measure(products, only, cleanups) {
  const shop = await prepareShop(await prepareRun("bench", cleanups), products);
  const figures = [...shop.figures];
  const problems = [];
  const chosen = Object.entries(PARTS).filter(
    ([name]) => only.length === 0 || only.some((wanted) => name.includes(wanted)),
  );
  for (const [name, part] of chosen) {
    try {
      figures.push(
        ...(await step(
          name,
          () => part(shop),
          () => ({}),
        )),
      );
    } catch (error) {
      problems.push(error);
    }
  }
  const [{ model }] = cpus();
  printFigures(
    `${shop.productCount.toLocaleString("en")} products, Node ${process.versions.node}, ${cpus().length} × ${model}`,
    figures,
  );
  return problems;
}
