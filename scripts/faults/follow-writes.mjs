import { AsyncResource } from "node:async_hooks";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../machine/place.mjs";

const WRITE =
  /^(insert into|update|delete from|with\b[\s\S]*?\b(?:insert into|update|delete from))\s+"?(?:public"?\."?)?(\w+)/i;
const TRANSACTION = Symbol("transaction of this connection");

/**
 * Calls back after everything that a statement has made durable: a commit of a transaction that changed rows, or a
 * change outside of one. Between two such moments a killed process leaves the same behind, wherever it was.
 *
 * @param {(tables: string[]) => void} onDurable called before the statement's own caller hears of it
 */
export function followWrites(onDurable) {
  for (const owner of ["package.json", "node_modules/@mikro-orm/postgresql/package.json"]) {
    const { Client } = createRequire(join(root, owner))("pg");
    follow(Client.prototype, onDurable);
  }
}

function follow(prototype, onDurable) {
  const query = prototype.query;
  prototype.query = function followedQuery(...args) {
    const text = String(args[0]?.text ?? args[0] ?? "").trimStart();
    // The answer arrives on the connection's socket, which belongs to no request.
    const done = AsyncResource.bind((result) => settle(this, text, result, onDurable));
    return callWith(query, this, args, done);
  };
}

/** pg's three ways to be called: with a callback last, one in the query, or for a promise. */
function callWith(query, client, args, done) {
  const last = args.length - 1;
  const wrap = (callback) =>
    function answered(error, result) {
      if (!error) done(result);
      return callback.call(this, error, result);
    };
  if (typeof args[last] === "function") {
    args[last] = wrap(args[last]);
    return query.apply(client, args);
  }
  if (typeof args[0]?.callback === "function") {
    args[0].callback = wrap(args[0].callback);
    return query.apply(client, args);
  }
  const answer = query.apply(client, args);
  return typeof answer?.then === "function"
    ? answer.then((result) => {
        done(result);
        return result;
      })
    : answer;
}

function settle(client, text, result, onDurable) {
  if (/^(begin|start transaction)/i.test(text)) client[TRANSACTION] = [];
  else if (/^rollback(?! to)/i.test(text)) client[TRANSACTION] = undefined;
  else if (/^commit/i.test(text)) {
    const tables = client[TRANSACTION] ?? [];
    client[TRANSACTION] = undefined;
    if (tables.length > 0) onDurable([...new Set(tables)]);
  } else {
    const table = WRITE.exec(text)?.[2];
    if (!table || !result?.rowCount) return;
    if (client[TRANSACTION]) client[TRANSACTION].push(table);
    else onDurable([table]);
  }
}
