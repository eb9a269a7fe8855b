import type { SeedProduct, SeedSentra } from "./catalogue-types";

const SILVER = ["Perak 92,5 %", "925 silver"] as const;
const jewellery = {
  unit: "buah",
  material: SILVER,
  option: "Ukuran",
  leadDays: 3,
  certificates: [{ type: "Cap kadar perak", number: "925-CONTOH-0001" }],
} as const satisfies Partial<SeedProduct>;

export const kotagede: SeedSentra = {
  slug: "kotagede",
  name: "Kotagede",
  areaCode: "34.71.14.1003",
  commodity: "jewellery",
  summary: [
    "Perak dari kota lama Mataram: ditarik menjadi kawat, dipilin, dipatri.",
    "Silver from the old city of Mataram: drawn to wire, twisted and soldered.",
  ],
  story: [
    "Lebih dari dua ratus perajin perak bekerja di lorong-lorong Kotagede. Filigri dimulai dari kawat setebal rambut yang dipilin dua, dipipihkan, lalu disusun di dalam bingkai. Setiap barang dicap kadarnya. Yang muda belajar sebagai pengrajin magang di bengkel pamannya.",
    "More than two hundred silversmiths work in the lanes of Kotagede. Filigree starts as wire as fine as hair, twisted in pairs, flattened, and laid into a frame. Every piece is stamped with its purity. The young learn at an uncle's bench.",
  ],
  workshopCount: 200,
  source: "Harian Jogja (2025)",
  seasonMonths: [6, 7, 10, 11, 12],
  cooperative: {
    slug: "koperasi-perak-kotagede",
    legalName: "Koperasi Produksi Perak Kotagede",
    about: [
      "Koperasi pengusaha perak. Perak ditimbang masuk dan keluar bengkel, dan cap kadar menyebut bengkelnya.",
      "A cooperative of silver makers. Silver is weighed in and out of each workshop, and the purity mark names it.",
    ],
    areaCode: "34.71.14.1003",
    address: "Jl. Mondorakan 51",
    postalCode: "55173",
    minimumOrder: 0,
    craft: "Kerajinan perak",
    workshopName: "Perak %",
    members: `Sutojo|5|1976
Priyo Salim|8|1980
Siti Zubaidah|4|1987
Basis Hargito|3|1990
Suwarto|5|1994
Marjono|4|1997
Ika Wulandari|3|2004
Tri Wahyudi|4|2008
Ananda Putri|2|2016
Fajar Nugroho|3|2019`,
  },
  products: [
    {
      ...jewellery,
      handle: "cincin-perak-polos",
      title: ["Cincin perak polos", "Plain silver ring"],
      description: [
        "Cincin 5 gram berpenampang setengah bulat, dipoles dengan tangan. Ukuran dapat diganti sekali tanpa biaya.",
        "A five-gram ring with a half-round profile, polished by hand. The size can be changed once free of charge.",
      ],
      variants: ["16", "17", "18", "19"].map((value) => ({ value, retail: 500_000, weight: 40, stock: 16 })),
      wholesale: [
        [5, 0.76],
        [25, 0.72],
      ],
      monthlyCapacity: 300,
    },
    {
      ...jewellery,
      handle: "cincin-perak-filigri",
      title: ["Cincin perak filigri", "Filigree silver ring"],
      description: [
        "Kelopak filigri dari kawat pilin, dipatri titik demi titik. Dua hari kerja untuk satu cincin.",
        "Filigree petals of twisted wire, soldered point by point. Two days of work in one ring.",
      ],
      variants: ["16", "17", "18"].map((value) => ({ value, retail: 620_000, weight: 40, stock: 9 })),
      wholesale: [
        [5, 0.78],
        [25, 0.74],
      ],
      leadDays: 7,
      monthlyCapacity: 90,
    },
    {
      ...jewellery,
      handle: "cincin-perak-batu",
      title: ["Cincin perak batu akik", "Silver ring with agate"],
      description: [
        "Akik dari Wonogiri dalam bingkai perak berukir daun. Corak tiap batu berbeda.",
        "An agate from Wonogiri in a silver setting engraved with leaves. No two stones are alike.",
      ],
      material: ["Perak 92,5 %, akik", "925 silver, agate"],
      variants: ["17", "18", "19"].map((value) => ({ value, retail: 680_000, weight: 50, stock: 7 })),
      wholesale: [
        [5, 0.79],
        [20, 0.75],
      ],
      monthlyCapacity: 80,
    },
    {
      ...jewellery,
      handle: "gelang-perak-pilin",
      title: ["Gelang perak pilin", "Twisted silver bangle"],
      description: [
        "Tiga kawat tebal dipilin menjadi satu gelang terbuka yang mudah disesuaikan.",
        "Three thick wires twisted into an open bangle that adjusts easily.",
      ],
      variants: [{ value: "Semua ukuran", retail: 890_000, weight: 80, stock: 14 }],
      wholesale: [
        [5, 0.8],
        [20, 0.76],
      ],
      monthlyCapacity: 60,
    },
    {
      ...jewellery,
      handle: "gelang-perak-lebar",
      title: ["Gelang perak lebar ukir", "Wide engraved bangle"],
      description: [
        "Lembaran perak yang diukir dari belakang dengan pahat, motif sulur Mataram.",
        "A sheet of silver chased from behind with a punch, in a Mataram tendril pattern.",
      ],
      variants: [{ value: "Semua ukuran", retail: 1_350_000, weight: 110 }],
      wholesale: [
        [5, 0.82],
        [20, 0.78],
      ],
      leadDays: 21,
      monthlyCapacity: 24,
    },
    {
      ...jewellery,
      handle: "gelang-rantai-perak",
      title: ["Gelang rantai perak", "Silver chain bracelet"],
      description: [
        "Mata rantai dibuat satu per satu dan ditutup dengan patri, bukan dijepit.",
        "Links are made one by one and closed with solder, not merely bent.",
      ],
      option: "Panjang",
      variants: ["17 cm", "19 cm"].map((value) => ({ value, retail: 740_000, weight: 60, stock: 11 })),
      wholesale: [
        [5, 0.8],
        [20, 0.76],
      ],
      monthlyCapacity: 70,
    },
    {
      ...jewellery,
      handle: "kalung-liontin-filigri",
      title: ["Kalung liontin filigri", "Filigree pendant necklace"],
      description: [
        "Liontin berbentuk daun waru dengan rantai 45 cm. Ringan dipakai, rinci dilihat dekat.",
        "A pendant shaped like a hibiscus leaf on a 45 cm chain. Light to wear, detailed when seen close.",
      ],
      option: "Panjang",
      variants: [{ value: "45 cm", retail: 980_000, weight: 70, stock: 12 }],
      wholesale: [
        [5, 0.8],
        [20, 0.76],
      ],
      leadDays: 7,
      monthlyCapacity: 50,
    },
    {
      ...jewellery,
      handle: "anting-perak-gantung",
      title: ["Anting perak gantung", "Silver drop earrings"],
      description: [
        "Sepasang anting tetes air dengan kait perak yang aman untuk kulit peka.",
        "A pair of drops on silver hooks that are safe for sensitive skin.",
      ],
      unit: "pasang",
      variants: [{ value: "4 cm", retail: 390_000, weight: 45, stock: 24 }],
      wholesale: [
        [5, 0.77],
        [25, 0.72],
      ],
      monthlyCapacity: 140,
    },
    {
      ...jewellery,
      handle: "anting-perak-bulat",
      title: ["Anting perak bulat", "Round silver studs"],
      description: [
        "Bola perak berlubang 6 mm, ringan, untuk dipakai setiap hari.",
        "Hollow six-millimetre silver beads, light enough for every day.",
      ],
      unit: "pasang",
      variants: [{ value: "6 mm", retail: 210_000, weight: 35, stock: 40 }],
      wholesale: [
        [10, 0.76],
        [50, 0.7],
      ],
      monthlyCapacity: 240,
    },
    {
      ...jewellery,
      handle: "bros-perak-bunga",
      title: ["Bros perak bunga", "Flower silver brooch"],
      description: [
        "Bros filigri bunga untuk kebaya dan kerudung, dengan pengunci ganda.",
        "A filigree flower for kebaya and headscarf, with a double catch.",
      ],
      variants: [{ value: "5 cm", retail: 560_000, weight: 55, stock: 15 }],
      wholesale: [
        [5, 0.79],
        [25, 0.74],
      ],
      monthlyCapacity: 90,
    },
    {
      ...jewellery,
      handle: "set-sendok-perak",
      title: ["Set sendok perak", "Silver spoon set"],
      description: [
        "Enam sendok teh dengan gagang berukir wayang, dalam kotak beludru. Dibuat sesuai pesanan.",
        "Six teaspoons with shadow-puppet handles in a velvet box. Made to order.",
      ],
      unit: "set",
      option: "Isi",
      variants: [{ value: "6 sendok", retail: 2_400_000, weight: 260 }],
      wholesale: [
        [3, 0.86],
        [10, 0.82],
      ],
      leadDays: 30,
      monthlyCapacity: 12,
    },
    {
      ...jewellery,
      handle: "miniatur-becak-perak",
      title: ["Miniatur becak perak", "Silver pedicab miniature"],
      description: [
        "Becak filigri sepanjang 9 cm dengan roda yang berputar; cendera mata resmi banyak tamu kota.",
        "A filigree pedicab nine centimetres long with wheels that turn; many guests of the city received one.",
      ],
      option: "Panjang",
      variants: [{ value: "9 cm", retail: 1_150_000, weight: 190, stock: 6 }],
      wholesale: [
        [5, 0.82],
        [20, 0.78],
      ],
      leadDays: 14,
      monthlyCapacity: 20,
    },
  ],
};
