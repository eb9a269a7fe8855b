import type { Intent } from "./intent";

const SANDALS = [
  "sandal-kulit-sintetis",
  "sandal-pria-dua-gesper",
  "sandal-jepit",
  "sandal-selop-wanita",
  "sandal-anyam-wanita",
  "sandal-gunung-anak",
  "sandal-wedges",
];
const SHOES = ["sepatu-pantofel-pria", "sepatu-flat-wanita"];
const WALLETS = ["dompet-kulit-pria", "dompet-kulit-cap-kawung", "dompet-panjang-wanita"];
const BAGS = ["tas-selempang-kulit", "tas-tote-kulit", "tas-kerja-kulit", "tas-ketak-bundar"];
const BATIK = [
  "batik-tulis-kawung",
  "batik-tulis-parang",
  "batik-tulis-truntum",
  "batik-tulis-sido-mukti",
  "selendang-batik-warna-alam",
  "kemeja-batik-tulis",
  "taplak-batik",
];
const SASIRANGAN = [
  "sasirangan-katun",
  "sasirangan-sutra",
  "sasirangan-gigi-haruan",
  "sasirangan-bintang",
  "selendang-sasirangan",
  "kemeja-sasirangan",
];

/** Shoes, leather, batik and woven cloth: Ciomas, Tanggulangin, Giriloyo, Troso, Seberang Mesjid. */
export const WEAR_INTENTS: readonly Intent[] = [
  {
    exact: "sepatu",
    expected: SHOES,
    typo: ["spatu", "sepatuu", "sepaut", "sepato"],
    affix: ["sepatunya", "sepatuku"],
    synonym: ["alas kaki"],
    english: ["shoe", "shoes", "footwear"],
    split: ["sepa tu"],
  },
  {
    exact: "sandal",
    expected: SANDALS,
    typo: ["sandl", "snadal", "sanadl"],
    affix: ["sandalnya"],
    synonym: ["sendal"],
    english: ["sandals"],
  },
  {
    exact: "sandal jepit",
    expected: ["sandal-jepit"],
    typo: ["sandal jpit", "sandal jepti", "sandla jepit"],
    english: ["flip flop"],
    joined: ["sandaljepit"],
  },
  {
    exact: "sepatu flat wanita",
    expected: ["sepatu-flat-wanita"],
    typo: ["spatu flat wanita", "sepatu falt wanita", "sepatu flat wanit"],
    english: ["women flat shoe"],
  },
  {
    exact: "dompet kulit",
    expected: WALLETS,
    typo: ["dompt kulit", "dompet kulitt", "domept kulit"],
    affix: ["dompetnya kulit"],
    english: ["leather wallet", "leather wallets"],
    joined: ["dompetkulit"],
    split: ["dom pet kulit"],
  },
  {
    exact: "tas kulit",
    expected: ["tas-selempang-kulit", "tas-tote-kulit", "tas-kerja-kulit"],
    typo: ["tas kulti", "tas klit"],
    english: ["leather bag", "leather bags"],
  },
  {
    exact: "tas",
    expected: BAGS,
    affix: ["tasnya"],
    english: ["bag", "bags"],
  },
  {
    exact: "tas selempang",
    expected: ["tas-selempang-kulit"],
    typo: ["tas slempang", "tas selempng", "tas selempagn"],
    english: ["crossbody bag"],
  },
  {
    exact: "ransel",
    expected: ["ransel-kulit"],
    typo: ["rannsel", "ranesl", "rnsel"],
    synonym: ["tas punggung"],
    english: ["backpack", "rucksack"],
  },
  {
    exact: "ikat pinggang",
    expected: ["ikat-pinggang-kulit"],
    typo: ["ikat pingang", "ikat pinggnag"],
    synonym: ["sabuk"],
    english: ["belt"],
    joined: ["ikatpinggang"],
  },
  {
    exact: "gantungan kunci",
    expected: ["gantungan-kunci-kulit"],
    typo: ["gantugnan kunci", "gantungan kunic"],
    english: ["key ring", "keychain"],
  },
  {
    exact: "batik",
    expected: BATIK,
    typo: ["btik", "batikk", "baitk", "batk"],
    affix: ["membatik", "pembatik", "batiknya"],
  },
  {
    exact: "batik tulis",
    expected: [
      "batik-tulis-kawung",
      "batik-tulis-parang",
      "batik-tulis-truntum",
      "batik-tulis-sido-mukti",
      "kemeja-batik-tulis",
    ],
    typo: ["batik tuls", "btik tulis", "batik tlis"],
    affix: ["batik ditulis"],
    english: ["hand drawn batik"],
    joined: ["batiktulis"],
  },
  {
    exact: "batik parang",
    expected: ["batik-tulis-parang"],
    typo: ["batik prang", "batik parnag"],
  },
  {
    exact: "kemeja batik",
    expected: ["kemeja-batik-tulis"],
    typo: ["kemja batik", "kemeja batk", "kemeaj batik"],
    synonym: ["hem batik"],
    english: ["batik shirt"],
  },
  {
    exact: "selendang",
    expected: ["selendang-batik-warna-alam", "selendang-sasirangan"],
    typo: ["slendang", "selendag", "selenadng"],
    synonym: ["syal"],
    english: ["shawl"],
  },
  {
    exact: "taplak meja",
    expected: ["taplak-batik", "taplak-meja-tenun"],
    typo: ["taplk meja", "taplak mejja"],
    english: ["tablecloth"],
    joined: ["taplakmeja"],
  },
  {
    exact: "sasirangan",
    expected: SASIRANGAN,
    typo: ["sasirngan", "sasirangn", "sasiragnan", "sasirannan"],
    split: ["sasi rangan"],
  },
  {
    exact: "tenun ikat",
    expected: ["tenun-ikat-troso", "tenun-ikat-sutra"],
    typo: ["tnun ikat", "tenun ikta"],
    affix: ["tenunan ikat"],
    english: ["ikat cloth"],
    joined: ["tenunikat"],
  },
  {
    exact: "syal tenun",
    expected: ["syal-tenun"],
    typo: ["syal tenn", "syl tenun"],
    english: ["woven scarf"],
  },
  {
    exact: "sarung bantal",
    expected: ["sarung-bantal-tenun"],
    typo: ["sarng bantal", "sarung bantla"],
    english: ["cushion cover", "cushion covers"],
  },
  {
    exact: "selimut",
    expected: ["tenun-blanket"],
    typo: ["selimt", "slimut"],
    english: ["blanket"],
  },
  {
    exact: "sutra",
    expected: ["tenun-ikat-sutra", "sasirangan-sutra", "selendang-batik-warna-alam"],
    typo: ["sutr", "sutrra"],
    english: ["silk"],
  },
];
