import type { SeedProduct, SeedSentra } from "./catalogue-types";

const KETAK = ["Akar ketak", "Ketak vine"] as const;
const woven = {
  unit: "buah",
  material: KETAK,
  option: "Ukuran",
  leadDays: 3,
} as const satisfies Partial<SeedProduct>;

export const beleka: SeedSentra = {
  slug: "beleka",
  name: "Beleka",
  areaCode: "52.02.06.2002",
  commodity: "craft",
  summary: [
    "Anyaman ketak Lombok Tengah: akar pakis yang lentur, rapat, dan tahan puluhan tahun.",
    "Ketak weaving from Central Lombok: a fern vine, supple and tight, that lasts for decades.",
  ],
  story: [
    "Perempuan Beleka menganyam ketak, akar pakis hutan, di beranda sambil menunggu sore. Ketak dibelah, dihaluskan, dan dililit mengelilingi inti; satu tas bundar membutuhkan tiga hari. Tas kemudian diasapi dengan sabut kelapa sehingga warnanya seperti madu.",
    "The women of Beleka weave ketak, the vine of a forest fern, on their verandas as the afternoon passes. The vine is split, smoothed and coiled round a core; one round bag takes three days. It is then smoked over coconut husk until it is the colour of honey.",
  ],
  workshopCount: null,
  source: "Antara NTB; Lombok News",
  seasonMonths: [6, 7, 8, 12],
  cooperative: {
    slug: "koperasi-ketak-beleka",
    legalName: "Koperasi Anyaman Ketak Beleka",
    about: [
      "Sembilan kelompok penganyam. Kami membayar saat barang lulus pemeriksaan, bukan saat terjual.",
      "Nine groups of weavers. We pay when a piece passes inspection, not when it is sold.",
    ],
    areaCode: "52.02.06.2002",
    address: "Jl. Pariwisata Beleka 3",
    postalCode: "83581",
    minimumOrder: 0,
    craft: "Anyaman ketak",
    workshopName: "Anyaman %",
    members: `Inaq Sahni|14|1992
Baiq Nurhayati|11|1996
Hj. Maryam|12|1999
Inaq Rusni|9|2003
Lalu Sudirman|8|2006
Baiq Yuliana|10|2010
Zohriah|7|2014
Inaq Mulyati|9|2016
Rohana|6|2021`,
  },
  products: [
    {
      ...woven,
      handle: "tas-ketak-bundar",
      title: ["Tas ketak bundar", "Round ketak bag"],
      description: [
        "Tas bundar berlapis kain di dalam, dengan tali kulit dan kancing kayu.",
        "A round bag lined with cloth, with a leather strap and a wooden toggle.",
      ],
      variants: [
        { value: "18 cm", retail: 130_000, weight: 420, stock: 90 },
        { value: "20 cm", retail: 145_000, weight: 500, stock: 160 },
      ],
      wholesale: [
        [50, 0.4138],
        [200, 0.38],
      ],
      monthlyCapacity: 1_200,
    },
    {
      ...woven,
      handle: "keranjang-ketak-bertutup",
      title: ["Keranjang ketak bertutup", "Lidded ketak basket"],
      description: [
        "Keranjang bertutup untuk roti atau benang. Tutupnya dianyam pas untuk badannya sendiri.",
        "A lidded basket for bread or yarn. Each lid is woven to its own body.",
      ],
      variants: [
        { value: "25 cm", retail: 165_000, weight: 700, stock: 60 },
        { value: "32 cm", retail: 220_000, weight: 1_050, stock: 35 },
      ],
      wholesale: [
        [20, 0.66],
        [100, 0.6],
      ],
      monthlyCapacity: 400,
    },
    {
      ...woven,
      handle: "keranjang-belanja-ketak",
      title: ["Keranjang belanja ketak", "Ketak market basket"],
      description: [
        "Keranjang pasar dengan pegangan melengkung, kuat untuk delapan kilogram.",
        "A market basket with an arched handle, strong enough for eight kilograms.",
      ],
      variants: [{ value: "35 cm", retail: 195_000, weight: 850, stock: 45 }],
      wholesale: [
        [20, 0.67],
        [100, 0.61],
      ],
      monthlyCapacity: 350,
    },
    {
      ...woven,
      handle: "nampan-ketak",
      title: ["Nampan ketak", "Ketak tray"],
      description: [
        "Nampan datar dengan bibir rendah dan dua warna ketak yang berselang.",
        "A flat tray with a low rim in two alternating shades of ketak.",
      ],
      variants: [
        { value: "30 cm", retail: 110_000, weight: 450, stock: 80 },
        { value: "40 cm", retail: 150_000, weight: 720, stock: 50 },
      ],
      wholesale: [
        [20, 0.65],
        [100, 0.59],
      ],
      monthlyCapacity: 500,
    },
    {
      ...woven,
      handle: "tatakan-ketak",
      title: ["Tatakan gelas ketak", "Ketak coasters"],
      description: [
        "Enam tatakan dengan wadahnya. Menyerap embun dan tidak melekat pada gelas.",
        "Six coasters with their holder. They take up dew and do not stick to the glass.",
      ],
      unit: "set",
      option: "Isi",
      variants: [{ value: "6 buah", retail: 75_000, weight: 260, stock: 140 }],
      wholesale: [
        [24, 0.64],
        [120, 0.57],
      ],
      monthlyCapacity: 900,
    },
    {
      ...woven,
      handle: "kap-lampu-ketak",
      title: ["Kap lampu ketak", "Ketak lampshade"],
      description: [
        "Kap lampu gantung yang dianyam renggang agar cahaya berpola di dinding. Dibuat sesuai pesanan hotel dan rumah.",
        "A hanging shade woven open, so that light falls in a pattern on the wall. Made to order for hotels and homes.",
      ],
      variants: [
        { value: "30 cm", retail: 240_000, weight: 600 },
        { value: "45 cm", retail: 360_000, weight: 1_100 },
      ],
      wholesale: [
        [10, 0.72],
        [50, 0.66],
      ],
      leadDays: 20,
      monthlyCapacity: 120,
    },
    {
      ...woven,
      handle: "kotak-tisu-ketak",
      title: ["Kotak tisu ketak", "Ketak tissue box"],
      description: [
        "Kotak tisu dengan tutup geser dan dasar kain beludru.",
        "A tissue box with a sliding lid and a velvet base.",
      ],
      variants: [{ value: "25 × 13 cm", retail: 120_000, weight: 480, stock: 70 }],
      wholesale: [
        [20, 0.66],
        [100, 0.6],
      ],
      monthlyCapacity: 450,
    },
  ],
};
