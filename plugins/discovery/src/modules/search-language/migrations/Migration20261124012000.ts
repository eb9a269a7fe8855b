import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Text search in Indonesian: PostgreSQL's stemmer, accents folded where the extension `unaccent` may be installed.
 * Extensions are tried first, since a managed PostgreSQL may refuse them and this runs beside the migration of
 * Medusa's provider, which tries the same ones.
 */
export class Migration20261124012000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      DO $$
      BEGIN
        BEGIN
          CREATE EXTENSION IF NOT EXISTS unaccent;
        EXCEPTION WHEN OTHERS THEN
          RAISE NOTICE 'discovery: could not enable unaccent (%).', SQLERRM;
        END;
        IF NOT EXISTS (SELECT 1 FROM pg_ts_config WHERE cfgname = 'medusa_search_indonesian') THEN
          CREATE TEXT SEARCH CONFIGURATION medusa_search_indonesian (COPY = indonesian);
          IF EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'unaccent') THEN
            ALTER TEXT SEARCH CONFIGURATION medusa_search_indonesian
              ALTER MAPPING FOR hword, hword_part, word
              WITH unaccent, indonesian_stem;
          END IF;
        END IF;
      END
      $$;
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`drop text search configuration if exists medusa_search_indonesian;`);
  }
}
