import type { SeedProduct, SeedSentra } from "./catalogue-types";

const CERTIFICATES = [
  { type: "BPOM MD", number: "BPOM RI MD 000000000101" },
  { type: "Halal", number: "ID00000000000001001" },
  { type: "NKV", number: "NKV-CONTOH-1001" },
  { type: "HACCP", number: "HACCP-CONTOH-1001" },
];

const pouch = {
  unit: "bungkus",
  option: "Berat",
  leadDays: 3,
  certificates: CERTIFICATES,
} as const satisfies Partial<SeedProduct>;
const SPICES = "santan, cabai, lengkuas, serai, daun kunyit";
const SPICES_EN = "coconut milk, chilli, galangal, lemongrass, turmeric leaf";

export const payakumbuh: SeedSentra = {
  slug: "payakumbuh",
  name: "Payakumbuh",
  areaCode: "13.76.02.1035",
  commodity: "food",
  summary: [
    "Rendang dalam kemasan retort yang tahan empat belas bulan tanpa lemari es.",
    "Rendang in retort pouches that keeps for fourteen months without a fridge.",
  ],
  story: [
    "Payakumbuh, Sumatera Barat, menyebut diri kota rendang. Di rumah produksi bersama yang dibangun dengan dana DAK, daging dimasak delapan jam lalu disterilkan dalam kantong retort. Rumah itu bersertifikat HACCP, NKV dan ISO 22000, sehingga rendang dari dapur keluarga dapat masuk toko modern.",
    "Payakumbuh in West Sumatra calls itself the city of rendang. In a shared production house built with DAK funds, beef cooks for eight hours and is then sterilised in retort pouches. The house holds HACCP, NKV and ISO 22000, so that rendang from family kitchens can stand in modern shops.",
  ],
  workshopCount: null,
  source: "Dekade Pos; Sumatera Line",
  seasonMonths: [3, 4, 5, 12],
  cooperative: {
    slug: "koperasi-rendang-payakumbuh",
    legalName: "Koperasi Rendang Kota Payakumbuh",
    about: [
      "Dapur keluarga memasak, rumah produksi mensterilkan, koperasi menjual. Setiap kantong memuat kode dapur dan tanggal masak.",
      "Family kitchens cook, the production house sterilises, the cooperative sells. Every pouch carries the kitchen's code and the day it was cooked.",
    ],
    areaCode: "13.76.02.1035",
    address: "Jl. Tan Malaka Km 3",
    postalCode: "26212",
    minimumOrder: 0,
    craft: "Rendang",
    workshopName: "Rendang %",
    members: `Uni Yet|8|1994
Erika|11|1998
Hj. Asmawati|9|2001
Nurlela|6|2005
Rosmaniar|5|2009
Yusra|6|2012
Desmawati|4|2015
Riko Febrian|7|2018
Silvia Rahmi|4|2022`,
  },
  products: [
    {
      ...pouch,
      handle: "rendang-daging-200-g",
      title: ["Rendang daging", "Beef rendang"],
      description: [
        "Daging sapi dimasak delapan jam sampai bumbunya cokelat dan menempel. Kantong retort, cukup dihangatkan dalam air panas.",
        "Beef cooked for eight hours until the spices turn brown and cling. In a retort pouch; warm it in hot water.",
      ],
      material: [`Daging sapi, ${SPICES}`, `Beef, ${SPICES_EN}`],
      variants: [
        { value: "200 g", retail: 75_000, weight: 230, stock: 900 },
        { value: "400 g", retail: 142_000, weight: 450, stock: 320 },
      ],
      wholesale: [
        [48, 0.7734],
        [240, 0.73],
      ],
      monthlyCapacity: 9_000,
    },
    {
      ...pouch,
      handle: "rendang-telur",
      title: ["Rendang telur", "Egg rendang crisps"],
      description: [
        "Telur dadar tipis yang digoreng kering lalu dibalut bumbu rendang. Camilan renyah khas Payakumbuh.",
        "Thin omelette fried dry and coated in rendang spices. The crisp snack of Payakumbuh.",
      ],
      material: [`Telur, tepung, ${SPICES}`, `Egg, flour, ${SPICES_EN}`],
      variants: [{ value: "150 g", retail: 38_000, weight: 175, stock: 500 }],
      wholesale: [
        [48, 0.76],
        [240, 0.71],
      ],
      monthlyCapacity: 6_000,
    },
    {
      ...pouch,
      handle: "rendang-paru",
      title: ["Rendang paru kering", "Dry lung rendang"],
      description: [
        "Paru sapi diiris tipis, digoreng garing, dan dimasak sebentar dengan bumbu.",
        "Beef lung sliced thin, fried crisp and cooked briefly in the spices.",
      ],
      material: [`Paru sapi, ${SPICES}`, `Beef lung, ${SPICES_EN}`],
      variants: [{ value: "200 g", retail: 68_000, weight: 225, stock: 260 }],
      wholesale: [
        [48, 0.78],
        [240, 0.74],
      ],
      monthlyCapacity: 2_500,
    },
    {
      ...pouch,
      handle: "rendang-jamur",
      title: ["Rendang jamur tiram", "Oyster mushroom rendang"],
      description: [
        "Rendang tanpa daging dari jamur tiram Lima Puluh Kota, dengan bumbu yang sama lengkapnya.",
        "A rendang without meat, of oyster mushrooms from Lima Puluh Kota, with just as full a spice.",
      ],
      material: [`Jamur tiram, ${SPICES}`, `Oyster mushroom, ${SPICES_EN}`],
      variants: [{ value: "200 g", retail: 46_000, weight: 230, stock: 300 }],
      wholesale: [
        [48, 0.77],
        [240, 0.72],
      ],
      monthlyCapacity: 3_000,
    },
    {
      ...pouch,
      handle: "dendeng-balado",
      title: ["Dendeng balado", "Dendeng balado"],
      description: [
        "Daging tipis yang dijemur, digoreng, lalu disiram cabai merah kasar.",
        "Thin beef dried in the sun, fried, and dressed with coarse red chilli.",
      ],
      material: ["Daging sapi, cabai merah, bawang, jeruk nipis", "Beef, red chilli, shallot, lime"],
      variants: [{ value: "200 g", retail: 82_000, weight: 225, stock: 240 }],
      wholesale: [
        [48, 0.79],
        [240, 0.75],
      ],
      monthlyCapacity: 2_500,
    },
    {
      ...pouch,
      handle: "bumbu-rendang",
      title: ["Bumbu rendang siap masak", "Rendang spice paste"],
      description: [
        "Satu bungkus untuk satu kilogram daging dan satu liter santan; tanpa pengawet.",
        "One pack for a kilogram of beef and a litre of coconut milk; no preservatives.",
      ],
      material: [
        "Cabai, lengkuas, serai, jahe, kunyit, minyak",
        "Chilli, galangal, lemongrass, ginger, turmeric, oil",
      ],
      variants: [{ value: "150 g", retail: 24_000, weight: 170, stock: 700 }],
      wholesale: [
        [48, 0.75],
        [480, 0.69],
      ],
      monthlyCapacity: 8_000,
    },
    {
      ...pouch,
      handle: "hampers-rendang",
      title: ["Hampers rendang", "Rendang gift box"],
      description: [
        "Rendang daging, telur, dan dendeng dalam kotak bermotif songket. Dirakit setelah dipesan.",
        "Beef rendang, egg rendang and dendeng in a box with a songket pattern. Packed to order.",
      ],
      material: ["Tiga kantong, kotak kertas", "Three pouches, paper box"],
      unit: "set",
      option: "Isi",
      variants: [{ value: "3 kantong", retail: 215_000, weight: 820 }],
      wholesale: [
        [20, 0.87],
        [100, 0.83],
      ],
      leadDays: 6,
      monthlyCapacity: 500,
    },
  ],
};
