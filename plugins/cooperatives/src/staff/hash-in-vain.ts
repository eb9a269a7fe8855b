import { randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
);

/** The cost that Medusa's emailpass provider uses (`logN: 15, r: 8, p: 1`: 32 MB of memory). */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };

/** Does the work of checking a password that does not exist, so that the time of the answer tells nothing. */
export async function hashInVain(): Promise<void> {
  await derive("nobody", randomBytes(32), 64, COST);
}
