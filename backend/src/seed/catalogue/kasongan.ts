import type { SeedProduct, SeedSentra } from "./catalogue-types";

const CLAY = ["Tanah liat Godean, pasir halus", "Godean clay, fine sand"] as const;
const pottery = {
  unit: "buah",
  material: CLAY,
  option: "Ukuran",
  leadDays: 4,
} as const satisfies Partial<SeedProduct>;

export const kasongan: SeedSentra = {
  slug: "kasongan",
  name: "Kasongan",
  areaCode: "34.02.16.2001",
  commodity: "craft",
  summary: [
    "Gerabah bakar Bantul, dari celengan sampai guci setinggi pinggang.",
    "Fired clay from Bantul, from money boxes to urns as tall as your waist.",
  ],
  story: [
    "Sepanjang jalan Kasongan di Bangunjiwo, Bantul, sekitar tiga ratus lima puluh bengkel membentuk tanah liat. Guci diputar bertahap: badan bawah dikeringkan sehari sebelum leher dipasang. Pembakaran memakai kayu dan daun kering selama sepuluh jam. Di sini ada UPT dan koperasi yang mengurus tanah, tungku, dan peti kirim.",
    "Along the Kasongan road in Bangunjiwo, Bantul, some three hundred and fifty workshops shape clay. Urns are thrown in stages: the lower body dries for a day before the neck goes on. Firing with wood and dry leaves takes ten hours. A technical unit and a cooperative look after clay, kilns and shipping crates.",
  ],
  workshopCount: 350,
  source: "Antara; Harian Jogja",
  seasonMonths: [5, 6, 7, 8, 12],
  cooperative: {
    slug: "koperasi-kasongan-usaha-bersama",
    legalName: "Koperasi Kasongan Usaha Bersama",
    about: [
      "Kami mengemas setiap guci dalam peti kayu dengan jerami, dan mengganti barang yang retak di jalan bila difoto saat dibuka.",
      "We pack every urn in a wooden crate with straw, and replace what cracks on the way if it is photographed on opening.",
    ],
    areaCode: "34.02.16.2001",
    address: "Jl. Raya Kasongan 45",
    postalCode: "55184",
    minimumOrder: 100_000,
    craft: "Gerabah",
    workshopName: "Gerabah %",
    members: `Sarjono|6|1982
Timbul Raharjo|9|1988
Walidi|5|1991
Sumaryati|4|1993
Nangsib|6|1995
Buang Sutrisno|5|1998
Suwarni|4|2000
Gunawan Wibisono|7|2003
Ponijan|4|2006
Trisno Widodo|5|2009
Rini Astuti|3|2013
Aji Saputro|4|2018`,
  },
  products: [
    {
      ...pottery,
      handle: "guci-tanah-liat-ukir-60-cm",
      title: ["Guci tanah liat ukir", "Carved clay urn"],
      description: [
        "Guci berdiri dengan pita belah ketupat yang diukir saat tanah masih lembap. Dikirim dalam peti kayu.",
        "A standing urn with a band of diamonds, carved while the clay is still damp. Shipped in a wooden crate.",
      ],
      variants: [
        { value: "40 cm", retail: 165_000, weight: 6_500, stock: 40 },
        { value: "60 cm", retail: 275_000, weight: 12_000, stock: 60 },
      ],
      wholesale: [
        [10, 0.6909],
        [50, 0.6255],
      ],
      leadDays: 9,
      monthlyCapacity: 220,
    },
    {
      ...pottery,
      handle: "vas-bunga-leher-panjang",
      title: ["Vas bunga leher panjang", "Long-necked vase"],
      description: [
        "Leher ramping yang ditarik dalam satu putaran. Cukup untuk tiga tangkai bunga kering.",
        "A slender neck drawn up in one turn of the wheel. Holds three dried stems.",
      ],
      variants: [
        { value: "30 cm", retail: 85_000, weight: 1_600, stock: 120 },
        { value: "45 cm", retail: 125_000, weight: 2_700, stock: 70 },
      ],
      wholesale: [
        [12, 0.72],
        [60, 0.66],
      ],
      monthlyCapacity: 600,
    },
    {
      ...pottery,
      handle: "pot-tanaman-teras",
      title: ["Pot tanaman teras", "Terrace plant pot"],
      description: [
        "Pot berdinding tebal dengan lubang air dan tatakan. Tidak dilapisi, sehingga akar bernapas.",
        "A thick-walled pot with a drain hole and saucer. Left unglazed, so that roots can breathe.",
      ],
      variants: [
        { value: "20 cm", retail: 48_000, weight: 1_900, stock: 240 },
        { value: "30 cm", retail: 92_000, weight: 4_200, stock: 140 },
        { value: "40 cm", retail: 155_000, weight: 7_800, stock: 60 },
      ],
      wholesale: [
        [12, 0.72],
        [60, 0.65],
      ],
      monthlyCapacity: 1_200,
    },
    {
      ...pottery,
      handle: "kendi-air",
      title: ["Kendi air", "Water jug"],
      description: [
        "Kendi tradisional yang mendinginkan air lewat dindingnya. Isi satu setengah liter.",
        "A traditional jug that cools water through its walls. Holds a litre and a half.",
      ],
      variants: [{ value: "1,5 liter", retail: 65_000, weight: 1_300, stock: 130 }],
      wholesale: [
        [12, 0.74],
        [60, 0.68],
      ],
      monthlyCapacity: 700,
    },
    {
      ...pottery,
      handle: "celengan-ayam",
      title: ["Celengan ayam", "Hen money box"],
      description: [
        "Celengan ayam yang dilukis tangan; setiap ekor berbeda sedikit.",
        "A hand-painted hen; each bird is a little different.",
      ],
      variants: [
        { value: "Kecil", retail: 35_000, weight: 650, stock: 300 },
        { value: "Besar", retail: 58_000, weight: 1_250, stock: 160 },
      ],
      wholesale: [
        [24, 0.68],
        [120, 0.6],
      ],
      monthlyCapacity: 2_000,
    },
    {
      ...pottery,
      handle: "set-piring-mangkuk",
      title: ["Set piring dan mangkuk", "Plate and bowl set"],
      description: [
        "Empat piring dan empat mangkuk berglasir bening yang aman untuk makanan. Dibuat sesuai pesanan, termasuk logo kafe.",
        "Four plates and four bowls in a clear, food-safe glaze. Made to order, with a café's mark if wanted.",
      ],
      material: ["Tanah liat, glasir bebas timbal", "Clay, lead-free glaze"],
      unit: "set",
      option: "Warna",
      variants: [
        { value: "Alami", retail: 340_000, weight: 4_800 },
        { value: "Hitam arang", retail: 370_000, weight: 4_800 },
      ],
      wholesale: [
        [10, 0.76],
        [50, 0.7],
      ],
      leadDays: 28,
      monthlyCapacity: 120,
    },
    {
      ...pottery,
      handle: "cobek-dan-ulekan",
      title: ["Cobek dan ulekan", "Mortar and pestle"],
      description: [
        "Cobek berpermukaan kasar dengan ulekan kayu sawo. Direndam dan diuji sebelum dijual.",
        "A rough-faced mortar with a sapodilla wood pestle. Soaked and tested before sale.",
      ],
      variants: [{ value: "22 cm", retail: 55_000, weight: 1_850, stock: 180 }],
      wholesale: [
        [12, 0.73],
        [60, 0.67],
      ],
      monthlyCapacity: 900,
    },
    {
      ...pottery,
      handle: "guci-asap",
      title: ["Guci asap hitam", "Smoke-blackened urn"],
      description: [
        "Warna hitamnya berasal dari asap sekam di akhir pembakaran, bukan cat.",
        "Its black comes from husk smoke at the end of the firing, not from paint.",
      ],
      variants: [{ value: "50 cm", retail: 295_000, weight: 9_000, stock: 24 }],
      wholesale: [
        [10, 0.72],
        [40, 0.66],
      ],
      leadDays: 12,
      monthlyCapacity: 80,
    },
  ],
};
