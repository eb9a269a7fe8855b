import type { Intent } from "./intent";

const RINGS = ["cincin-perak-polos", "cincin-perak-filigri", "cincin-perak-batu"];
const BANGLES = ["gelang-perak-pilin", "gelang-perak-lebar", "gelang-rantai-perak"];
const BASKETS = ["keranjang-ketak-bertutup", "keranjang-belanja-ketak"];
const PAVING = ["paving-block-6-cm", "paving-block-8-cm", "paving-segi-enam"];

/** Silver, clay, ketak vine and building blocks: Kotagede, Kasongan, Beleka, Kendalsari. */
export const CRAFT_INTENTS: readonly Intent[] = [
  {
    exact: "cincin perak",
    expected: RINGS,
    typo: ["cincn perak", "cinicn perak", "cincin prak", "cincin peraak"],
    affix: ["cincinnya perak"],
    english: ["silver ring", "silver rings"],
    joined: ["cincinperak"],
    split: ["cin cin perak"],
  },
  {
    exact: "gelang perak",
    expected: BANGLES,
    typo: ["glang perak", "gelang perk", "gelagn perak"],
    english: ["silver bracelet", "silver bangle"],
  },
  {
    exact: "anting",
    expected: ["anting-perak-gantung", "anting-perak-bulat"],
    typo: ["antng", "antign", "aniting"],
    synonym: ["giwang"],
    english: ["earrings", "earring"],
  },
  {
    exact: "kalung",
    expected: ["kalung-liontin-filigri"],
    typo: ["klung", "kalug"],
    english: ["necklace"],
  },
  {
    exact: "bros",
    expected: ["bros-perak-bunga"],
    typo: ["brros", "brso"],
    english: ["brooch"],
  },
  {
    exact: "sendok perak",
    expected: ["set-sendok-perak"],
    typo: ["sendk perak", "sendok peark"],
    english: ["silver spoon", "silver spoons"],
  },
  {
    exact: "miniatur becak",
    expected: ["miniatur-becak-perak"],
    typo: ["miniatr becak", "miniatur bcak"],
    english: ["pedicab miniature"],
  },
  {
    exact: "guci",
    expected: ["guci-tanah-liat-ukir-60-cm", "guci-asap"],
    typo: ["gucci", "guic"],
    english: ["urn"],
  },
  {
    exact: "vas bunga",
    expected: ["vas-bunga-leher-panjang"],
    typo: ["vas bung", "vas bungaa"],
    synonym: ["jambangan"],
    english: ["vase", "vases"],
    joined: ["vasbunga"],
  },
  {
    exact: "pot tanaman",
    expected: ["pot-tanaman-teras"],
    typo: ["pot tanamn", "pot tanmaan"],
    affix: ["pot tanam"],
    english: ["plant pot", "plant pots"],
  },
  {
    exact: "celengan ayam",
    expected: ["celengan-ayam"],
    typo: ["celngan ayam", "celengan aym"],
    english: ["money box", "piggy bank"],
  },
  {
    exact: "cobek",
    expected: ["cobek-dan-ulekan"],
    typo: ["cobk", "ccobek", "coebk"],
    synonym: ["cowek", "ulek ulek"],
    english: ["mortar and pestle", "mortar"],
  },
  {
    exact: "piring mangkuk",
    expected: ["set-piring-mangkuk"],
    typo: ["pirng mangkuk", "piring mangkok", "piring magnkuk"],
    english: ["plates and bowls", "plate bowl set"],
  },
  {
    exact: "kendi",
    expected: ["kendi-air"],
    typo: ["kndi", "kenid", "kenndi"],
    english: ["water jug"],
  },
  {
    exact: "keranjang",
    expected: BASKETS,
    typo: ["kranjang", "keranjng", "kerajnang"],
    affix: ["keranjangnya"],
    synonym: ["bakul"],
    english: ["basket", "baskets"],
    split: ["keran jang"],
  },
  {
    exact: "kap lampu",
    expected: ["kap-lampu-ketak"],
    typo: ["kap lampuu", "kap lmpu"],
    english: ["lampshade"],
    joined: ["kaplampu"],
  },
  {
    exact: "nampan",
    expected: ["nampan-ketak"],
    typo: ["namapn", "nampn"],
    synonym: ["baki"],
    english: ["tray", "trays"],
  },
  {
    exact: "tatakan gelas",
    expected: ["tatakan-ketak"],
    typo: ["tatkan gelas", "tatakan gels"],
    synonym: ["alas gelas"],
    english: ["coasters", "coaster"],
  },
  {
    exact: "kotak tisu",
    expected: ["kotak-tisu-ketak"],
    typo: ["kotak tissu", "ktoak tisu"],
    english: ["tissue box"],
  },
  {
    exact: "paving",
    expected: PAVING,
    typo: ["pavng", "pavign", "pavinng"],
    synonym: ["konblok"],
    english: ["paving blocks"],
  },
  {
    exact: "bata ringan",
    expected: ["bata-ringan"],
    typo: ["bata rigan", "bata ringna", "batta ringan"],
    synonym: ["hebel"],
    english: ["light block"],
    joined: ["bataringan"],
  },
  {
    exact: "batako",
    expected: ["batako"],
    typo: ["batko", "bataok", "battako"],
    affix: ["batakonya"],
    english: ["concrete block"],
    split: ["bata ko"],
  },
  {
    exact: "roster",
    expected: ["roster-kawung"],
    typo: ["rostr", "rotser"],
    english: ["ventilation block"],
  },
  {
    exact: "kanstin",
    expected: ["kanstin"],
    typo: ["kanstn", "kantsin", "kansteen"],
    english: ["kerb stone"],
    split: ["kan stin"],
  },
];
