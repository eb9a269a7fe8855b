import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { MAX_ENTRIES, MAX_RATIO, MAX_UNFOLDED_BYTES } from "./import-limits";
import { UnreadableFileError } from "./unreadable-file-error";

/** Bytes below which a ratio says nothing. */
const SMALL = 1024 * 1024;

/**
 * Looks into an XLSX before anything unfolds it. The directory of the archive is judged first (entries, sizes, ratio);
 * since a directory may lie, each entry is then unfolded chunk by chunk into nothing and stopped at its declared size.
 * @throws UnreadableFileError `file_archive_too_large` for a bomb, `file_damaged` for what is no archive
 */
export async function inspectArchive(file: Buffer): Promise<void> {
  const archive = await open(file);
  try {
    for (const entry of await judgedEntries(archive)) await unfold(archive, entry);
  } finally {
    archive.close();
  }
}

function open(file: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(file, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, archive) => {
      if (error) reject(damaged(error));
      else resolve(archive);
    });
  });
}

/** The entries, when their directory is a decent one. */
function judgedEntries(archive: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    if (archive.entryCount > MAX_ENTRIES) {
      reject(bomb(`${archive.entryCount} entries, at most ${MAX_ENTRIES}`));
      return;
    }
    const entries: Entry[] = [];
    let unfolded = 0;
    archive.on("error", (error: Error) => reject(damaged(error)));
    archive.on("end", () => resolve(entries));
    archive.on("entry", (entry: Entry) => {
      unfolded += entry.uncompressedSize;
      const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
      if (unfolded > MAX_UNFOLDED_BYTES) reject(bomb(`unfolds to more than ${MAX_UNFOLDED_BYTES} bytes`));
      else if (entry.uncompressedSize > SMALL && ratio > MAX_RATIO) {
        reject(bomb(`an entry unfolds ${Math.round(ratio)} times, at most ${MAX_RATIO}`));
      } else if (entry.isEncrypted())
        reject(new UnreadableFileError("file_damaged", "is locked by a password"));
      else {
        entries.push(entry);
        archive.readEntry();
      }
    });
    archive.readEntry();
  });
}

function unfold(archive: ZipFile, entry: Entry): Promise<void> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(damaged(error));
        return;
      }
      let bytes = 0;
      stream.on("error", (cause) => reject(damaged(cause)));
      stream.on("end", () => resolve());
      stream.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > entry.uncompressedSize) {
          stream.destroy();
          reject(bomb("an entry is larger than the archive says"));
        }
      });
    });
  });
}

function bomb(detail: string) {
  return new UnreadableFileError("file_archive_too_large", detail);
}

function damaged(error: Error) {
  return new UnreadableFileError("file_damaged", `cannot be opened: ${error.message}`);
}
