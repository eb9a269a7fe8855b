import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Words of Indonesian crafts that mean the same, and their English; a start that the operator goes on with.
 * One group a line, its terms separated by commas.
 */
const GROUPS = `
sepatu, alas kaki, shoe, footwear
sandal, sendal, sandals, slipper
bata ringan, hebel, light block, aac
batako, conblock, concrete block
paving block, paving, pavingblok, konblok
tas, bag, handbag
tas selempang, crossbody bag
ransel, tas punggung, backpack, rucksack
dompet, wallet, purse
ikat pinggang, sabuk, gesper, belt
gantungan kunci, key ring, keychain
keripik, kerupuk, chips, crisps
tempe, tempeh
camilan, cemilan, snack
oleh oleh, buah tangan, souvenir, suvenir
bingkisan, parsel, hampers, gift box
rendang, randang
merica, lada, pepper
cabai, cabe, chilli
salak, snake fruit
kopi, coffee
teh, tea
jamu, herbal
kain, cloth, fabric, textile
tenun, woven, weaving
batik tulis, hand drawn batik
selendang, syal, scarf, shawl
kemeja, hem, shirt
taplak, tablecloth, table runner
sarung bantal, cushion cover
selimut, blanket, throw
keranjang, bakul, basket
anyaman, wicker, wickerwork
nampan, baki, tray
tatakan gelas, alas gelas, coaster
kap lampu, lampshade
gerabah, tembikar, keramik, pottery, earthenware, ceramic
tanah liat, lempung, clay
guci, urn, jar
vas, jambangan, vase
pot, plant pot, planter
kendi, jug, pitcher
celengan, tabungan, money box, piggy bank
cobek, cowek, mortar
ulekan, ulek ulek, pestle
perak, silver
cincin, ring
gelang, bangle, bracelet
kalung, necklace
anting, giwang, earring
bros, brooch, pin
kulit, leather
kayu, wood, wooden
rotan, rattan
bambu, bamboo
perhiasan, jewellery, jewelry
mebel, furnitur, perabot, furniture
jogja, yogya, jogjakarta, yogyakarta
alami, warna alam, natural, naturally dyed
`;

const groups = GROUPS.trim()
  .split("\n")
  .map((line) => line.split(", "));

/** Puts the first synonyms into the operator's list; those that are there stay as they are. */
export class Migration20261125031000 extends Migration {
  override async up(): Promise<void> {
    for (const [index, terms] of groups.entries()) {
      const id = `syn_default_${String(index + 1).padStart(3, "0")}`;
      const list = `{${terms.map((term) => `"${term}"`).join(",")}}`;
      this.addSql(
        `insert into "search_synonym" ("id", "key", "terms")
         values ('${id}', '${[...terms].sort().join("|")}', '${list}') on conflict do nothing;`,
      );
    }
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "search_synonym" where "id" like 'syn\\_default\\_%';`);
  }
}
