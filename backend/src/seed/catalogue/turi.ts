import type { SeedProduct, SeedSentra } from "./catalogue-types";

const CERTIFICATES = [
  { type: "P-IRT", number: "0000000000301-30" },
  { type: "Halal", number: "ID00000000000000301" },
];

const packed = {
  unit: "bungkus",
  option: "Berat",
  leadDays: 2,
  certificates: CERTIFICATES,
} as const satisfies Partial<SeedProduct>;

export const turi: SeedSentra = {
  slug: "turi",
  name: "Turi",
  areaCode: "34.04.15.2001",
  commodity: "food",
  summary: [
    "Salak pondoh dari lereng Merapi, diolah di desa tempat ia dipetik.",
    "Snake fruit from the slopes of Merapi, made into food in the village where it is picked.",
  ],
  story: [
    "Turi, Sleman, menanam salak pondoh di tanah abu Merapi. Saat panen raya harga buah jatuh, maka kelompok ibu mulai menggoreng keripik dengan mesin vakum dan memasak dodol. Kini wirausaha baru bergabung, dan buah yang terlalu kecil untuk pasar tidak lagi terbuang.",
    "Turi in Sleman grows snake fruit in the ash of Merapi. At the height of the harvest prices fall, so groups of women began to fry crisps under vacuum and to cook dodol. New entrepreneurs have joined since, and fruit too small for the market is no longer thrown away.",
  ],
  workshopCount: null,
  source: "Pemerintah Kabupaten Sleman",
  seasonMonths: [11, 12, 1, 2],
  cooperative: {
    slug: "koperasi-salak-turi-makmur",
    legalName: "Koperasi Salak Turi Makmur",
    about: [
      "Koperasi pengolah salak di Bangunkerto. Buah dibeli dari anggota sendiri, digoreng vakum di rumah produksi bersama, dan dikemas dengan tanggal yang jelas.",
      "A cooperative of snake fruit makers in Bangunkerto. Fruit comes from our own members, is vacuum-fried in a shared production house and packed with clear dates.",
    ],
    areaCode: "34.04.15.2001",
    address: "Jl. Turi–Tempel Km 2",
    postalCode: "55551",
    minimumOrder: 0,
    craft: "Olahan salak",
    workshopName: "Dapur %",
    members: `Sri Wahyuni|5|2004
Tumiyati|4|2006
Suparjo|6|2007
Ngatinah|3|2009
Eko Purwanto|5|2011
Winarsih|4|2013
Sugeng Raharjo|4|2015
Partini|3|2017
Yuliana Dewi|4|2019
Heri Susanto|3|2021
Rahmawati|2|2025`,
  },
  products: [
    {
      ...packed,
      handle: "keripik-salak",
      title: ["Keripik salak pondoh", "Snake fruit crisps"],
      description: [
        "Daging salak digoreng vakum pada suhu rendah, sehingga renyah tanpa menjadi gelap. Tanpa gula tambahan.",
        "Snake fruit fried under vacuum at low heat, so that it turns crisp without darkening. No sugar added.",
      ],
      material: ["Salak pondoh, minyak sawit", "Snake fruit, palm oil"],
      variants: [
        { value: "50 g", retail: 13_000, weight: 70, stock: 600 },
        { value: "100 g", retail: 22_000, weight: 125, stock: 900 },
        { value: "250 g", retail: 50_000, weight: 290, stock: 240 },
      ],
      wholesale: [
        [24, 0.7273],
        [240, 0.68],
      ],
      monthlyCapacity: 8_000,
    },
    {
      ...packed,
      handle: "dodol-salak",
      title: ["Dodol salak", "Snake fruit dodol"],
      description: [
        "Dimasak empat jam di wajan besar sambil diaduk tanpa henti, lalu dibungkus satu per satu.",
        "Cooked for four hours in a wide pan, stirred without a break, then wrapped piece by piece.",
      ],
      material: [
        "Salak, tepung ketan, gula, santan",
        "Snake fruit, glutinous rice flour, sugar, coconut milk",
      ],
      variants: [
        { value: "200 g", retail: 18_000, weight: 220, stock: 420 },
        { value: "400 g", retail: 34_000, weight: 430, stock: 200 },
      ],
      wholesale: [
        [24, 0.74],
        [240, 0.69],
      ],
      monthlyCapacity: 4_000,
    },
    {
      ...packed,
      handle: "manisan-salak",
      title: ["Manisan salak basah", "Snake fruit in syrup"],
      description: [
        "Irisan salak dalam air gula jernih dengan sedikit jeruk nipis. Enak dingin.",
        "Slices of snake fruit in a clear syrup with a little lime. Best served cold.",
      ],
      material: ["Salak, gula, jeruk nipis", "Snake fruit, sugar, lime"],
      unit: "stoples",
      variants: [{ value: "350 g", retail: 26_000, weight: 620, stock: 160 }],
      wholesale: [
        [12, 0.78],
        [120, 0.72],
      ],
      monthlyCapacity: 1_500,
    },
    {
      ...packed,
      handle: "sirup-salak",
      title: ["Sirup salak", "Snake fruit syrup"],
      description: [
        "Sari salak dan gula asli, disaring dua kali. Satu botol untuk dua puluh gelas.",
        "Snake fruit juice and real sugar, strained twice. One bottle makes twenty glasses.",
      ],
      material: ["Sari salak, gula pasir", "Snake fruit juice, cane sugar"],
      unit: "botol",
      variants: [{ value: "620 ml", retail: 38_000, weight: 1_050, stock: 180 }],
      wholesale: [
        [12, 0.79],
        [120, 0.74],
      ],
      monthlyCapacity: 1_200,
    },
    {
      ...packed,
      handle: "kurma-salak",
      title: ["Kurma salak", "Candied snake fruit"],
      description: [
        "Salak utuh dimasak dengan gula lalu dikeringkan hingga legit seperti kurma.",
        "Whole snake fruit cooked with sugar and dried until it is as chewy as a date.",
      ],
      material: ["Salak, gula", "Snake fruit, sugar"],
      variants: [
        { value: "150 g", retail: 20_000, weight: 175, stock: 260 },
        { value: "300 g", retail: 37_000, weight: 330, stock: 140 },
      ],
      wholesale: [
        [24, 0.75],
        [240, 0.7],
      ],
      monthlyCapacity: 2_000,
    },
    {
      ...packed,
      handle: "kopi-biji-salak",
      title: ["Kopi biji salak", "Snake fruit seed brew"],
      description: [
        "Minuman tanpa kafein dari biji salak yang disangrai dan digiling halus. Rasanya cokelat dan kayu manis.",
        "A drink without caffeine from roasted, finely ground snake fruit seeds. It tastes of cocoa and cinnamon.",
      ],
      material: ["Biji salak sangrai", "Roasted snake fruit seeds"],
      variants: [{ value: "100 g", retail: 32_000, weight: 120, stock: 150 }],
      wholesale: [
        [24, 0.76],
        [120, 0.71],
      ],
      monthlyCapacity: 900,
    },
    {
      ...packed,
      handle: "selai-salak",
      title: ["Selai salak", "Snake fruit jam"],
      description: [
        "Selai kental dengan potongan buah yang masih terasa, dimasak dalam panci kecil.",
        "A thick jam with pieces of fruit in it, cooked in small pans.",
      ],
      material: ["Salak, gula, pektin, asam sitrat", "Snake fruit, sugar, pectin, citric acid"],
      unit: "stoples",
      variants: [{ value: "250 g", retail: 29_000, weight: 460, stock: 170 }],
      wholesale: [
        [12, 0.79],
        [120, 0.73],
      ],
      monthlyCapacity: 1_000,
    },
  ],
};
