import type { SeedProduct, SeedSentra } from "./catalogue-types";

const batik = {
  unit: "lembar",
  option: "Pewarna",
  leadDays: 2,
  certificates: [{ type: "Merek", number: "IDM000000701" }],
} as const satisfies Partial<SeedProduct>;

const CLOTH = ["Katun primissima, malam", "Primissima cotton, wax"] as const;

export const giriloyo: SeedSentra = {
  slug: "giriloyo",
  name: "Giriloyo",
  areaCode: "34.02.10.2003",
  commodity: "fashion",
  summary: [
    "Batik tulis di kaki makam raja-raja Imogiri, satu sampai dua bulan selembar.",
    "Hand-drawn batik below the royal tombs of Imogiri, one or two months for a cloth.",
  ],
  story: [
    "Di Giriloyo, Wukirsari, sekitar 540 pembatik dalam dua belas kelompok menulis malam dengan canting. Gempa 2006 merobohkan bengkel mereka; kelompok-kelompok itu bangkit bersama. Selembar kain dapat memakan dua bulan, dan nama pembatiknya disebut pada label.",
    "In Giriloyo, Wukirsari, some 540 batik makers in twelve groups draw with wax and the canting. The earthquake of 2006 brought their workshops down; the groups rose again together. One cloth can take two months, and its label names who drew it.",
  ],
  workshopCount: 540,
  source: "Azzahra",
  seasonMonths: [3, 8, 10, 11],
  cooperative: {
    slug: "koperasi-batik-giriloyo",
    legalName: "Koperasi Batik Tulis Giriloyo",
    about: [
      "Dua belas kelompok pembatik. Pewarna alam dimasak bersama; limbah malam ditampung dan dipakai lagi.",
      "Twelve groups of batik makers. Natural dyes are cooked together; waste wax is caught and used again.",
    ],
    areaCode: "34.02.10.2003",
    address: "Jl. Giriloyo 8, Wukirsari",
    postalCode: "55782",
    minimumOrder: 0,
    craft: "Batik tulis",
    workshopName: "Batik %",
    members: `Imaroh|12|1998
Nur Ahmadi|9|2000
Siti Khotijah|14|2006
Muhsonah|11|2007
Zulaikah|8|2007
Tugirah|10|2008
Sri Lestari|13|2008
Rumiyati|9|2009
Isti Qomariah|7|2012
Khibtiyah|8|2013
Ngatmini|6|2015
Laela Nurjanah|7|2019`,
  },
  products: [
    {
      ...batik,
      handle: "batik-tulis-kawung",
      title: ["Batik tulis kawung", "Hand-drawn batik, kawung"],
      description: [
        "Kain 2,5 meter dengan motif kawung, buah aren yang terbelah empat. Garisnya ditulis di dua sisi.",
        "A cloth of 2.5 metres in kawung, the palm fruit cut in four. The lines are drawn on both sides.",
      ],
      material: CLOTH,
      variants: [
        { value: "Sintetis", retail: 950_000, weight: 400, stock: 18 },
        { value: "Alami", retail: 1_450_000, weight: 400, stock: 9 },
      ],
      wholesale: [
        [5, 0.7368],
        [20, 0.7],
      ],
      monthlyCapacity: 60,
    },
    {
      ...batik,
      handle: "batik-tulis-parang",
      title: ["Batik tulis parang", "Hand-drawn batik, parang"],
      description: [
        "Parang miring yang tak putus, dahulu hanya untuk keraton. Kain 2,5 meter.",
        "The unbroken slanting parang, once kept for the palace. A cloth of 2.5 metres.",
      ],
      material: CLOTH,
      variants: [
        { value: "Sintetis", retail: 980_000, weight: 400, stock: 15 },
        { value: "Alami", retail: 1_550_000, weight: 400, stock: 7 },
      ],
      wholesale: [
        [5, 0.74],
        [20, 0.7],
      ],
      monthlyCapacity: 50,
    },
    {
      ...batik,
      handle: "batik-tulis-truntum",
      title: ["Batik tulis truntum", "Hand-drawn batik, truntum"],
      description: [
        "Bintang-bintang kecil yang dipakai orang tua pengantin; tanda cinta yang tumbuh kembali.",
        "Small stars worn by the parents of a bride and groom; a sign of love that grows again.",
      ],
      material: CLOTH,
      variants: [{ value: "Sintetis", retail: 920_000, weight: 400, stock: 14 }],
      wholesale: [
        [5, 0.75],
        [20, 0.71],
      ],
      monthlyCapacity: 40,
    },
    {
      ...batik,
      handle: "batik-tulis-sido-mukti",
      title: ["Batik tulis sido mukti", "Hand-drawn batik, sido mukti"],
      description: [
        "Ditulis sesuai pesanan untuk pernikahan. Dua bulan dari canting pertama sampai lorodan terakhir.",
        "Drawn to order for weddings. Two months from the first line to the last boiling-out of wax.",
      ],
      material: CLOTH,
      variants: [{ value: "Alami", retail: 2_450_000, weight: 400 }],
      wholesale: [
        [3, 0.88],
        [10, 0.84],
      ],
      leadDays: 60,
      monthlyCapacity: 12,
    },
    {
      ...batik,
      handle: "selendang-batik-warna-alam",
      title: ["Selendang batik warna alam", "Naturally dyed batik shawl"],
      description: [
        "Sutra ringan dengan warna kulit kayu tingi dan jalawe. Dua meter kali lima puluh sentimeter.",
        "Light silk in the colours of tingi bark and jalawe fruit. Two metres by fifty centimetres.",
      ],
      material: ["Sutra, pewarna alam", "Silk, natural dyes"],
      option: "Warna",
      variants: [
        { value: "Cokelat soga", retail: 650_000, weight: 140, stock: 16 },
        { value: "Biru nila", retail: 680_000, weight: 140, stock: 12 },
      ],
      wholesale: [
        [5, 0.78],
        [20, 0.73],
      ],
      monthlyCapacity: 45,
    },
    {
      ...batik,
      handle: "kemeja-batik-tulis",
      title: ["Kemeja batik tulis", "Hand-drawn batik shirt"],
      description: [
        "Kemeja lengan pendek dengan motif yang bertemu di kancing. Dijahit setelah dipesan.",
        "A short-sleeved shirt whose pattern meets at the buttons. Sewn to order.",
      ],
      material: CLOTH,
      unit: "buah",
      option: "Ukuran",
      variants: ["M", "L", "XL"].map((value) => ({ value, retail: 875_000, weight: 320 })),
      wholesale: [
        [6, 0.82],
        [24, 0.77],
      ],
      leadDays: 21,
      monthlyCapacity: 60,
    },
    {
      ...batik,
      handle: "taplak-batik",
      title: ["Taplak meja batik", "Batik tablecloth"],
      description: [
        "Taplak 150 × 150 cm dengan bingkai sulur, hasil latihan pembatik muda yang diawasi gurunya.",
        "A 150 × 150 cm cloth with a tendril border, by young makers under their teacher's eye.",
      ],
      material: ["Katun prima", "Prima cotton"],
      option: "Warna",
      variants: [{ value: "Merah mengkudu", retail: 385_000, weight: 350, stock: 22 }],
      wholesale: [
        [6, 0.78],
        [24, 0.72],
      ],
      monthlyCapacity: 80,
    },
  ],
};
