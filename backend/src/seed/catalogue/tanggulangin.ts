import type { SeedProduct, SeedSentra } from "./catalogue-types";

const LEATHER = ["Kulit sapi samak nabati", "Vegetable-tanned cowhide"] as const;
const leather = {
  unit: "buah",
  material: LEATHER,
  option: "Warna",
  leadDays: 3,
  certificates: [{ type: "Merek", number: "IDM000000901" }],
} as const satisfies Partial<SeedProduct>;

export const tanggulangin: SeedSentra = {
  slug: "tanggulangin",
  name: "Tanggulangin",
  areaCode: "35.15.06.2016",
  commodity: "fashion",
  summary: [
    "Tas dan dompet kulit Sidoarjo, dari koper tahun tujuh puluhan sampai ransel hari ini.",
    "Leather bags and wallets from Sidoarjo, from the suitcases of the seventies to today's rucksacks.",
  ],
  story: [
    "Tanggulangin di Sidoarjo menjahit kulit sejak para perajin koper mendirikan koperasi Intako. Setelah semburan lumpur, pembeli sempat takut datang; bengkel bertahan dengan pesanan dari kota lain. Kini tiap tas membawa nomor lembar kulitnya.",
    "Tanggulangin in Sidoarjo has sewn leather since its suitcase makers founded the Intako cooperative. After the mud eruption buyers were afraid to come for a time; workshops lived on orders from other cities. Today every bag carries the number of its hide.",
  ],
  workshopCount: null,
  source: "Eksklusif",
  seasonMonths: [3, 4, 6, 12],
  cooperative: {
    slug: "koperasi-intako-tanggulangin",
    legalName: "Koperasi Intako Tanggulangin",
    about: [
      "Koperasi industri tas dan koper. Kulit dibeli bersama dan dipotong dengan satu pola, sehingga pesanan besar dari banyak bengkel tetap seragam.",
      "The bag and suitcase makers' cooperative. Hides are bought together and cut to one pattern, so that large orders from many workshops stay uniform.",
    ],
    areaCode: "35.15.06.2016",
    address: "Jl. Raya Kludan 7",
    postalCode: "61272",
    minimumOrder: 0,
    isPkp: true,
    craft: "Barang kulit",
    workshopName: "Kerajinan Kulit %",
    members: `Sudarmaji|12|1976
Ainur Rofiq|9|1984
Sulastri|6|1989
Zainul Mustofa|8|1993
Hariyanto|7|1997
Ratna Dewi|5|2001
M. Sholeh|6|2004
Titik Handayani|5|2009
Adi Prakoso|7|2014
Vina Anggraini|4|2020`,
  },
  products: [
    {
      ...leather,
      handle: "dompet-kulit-pria",
      title: ["Dompet kulit pria", "Men's leather wallet"],
      description: [
        "Dompet lipat dengan enam tempat kartu, jahitan tangan 8 tusuk per inci. Warnanya menua bersama pemakainya.",
        "A folding wallet with six card slots, hand-stitched at eight to the inch. Its colour ages with its owner.",
      ],
      variants: [
        { value: "Cokelat", retail: 180_000, weight: 200, stock: 90 },
        { value: "Hitam", retail: 180_000, weight: 200, stock: 80 },
      ],
      wholesale: [
        [12, 0.6667],
        [60, 0.62],
      ],
      monthlyCapacity: 900,
    },
    {
      ...leather,
      handle: "dompet-kulit-cap-kawung",
      title: ["Dompet kulit cap kawung", "Kawung-stamped wallet"],
      description: [
        "Motif kawung ditekan dengan cap kuningan pada kulit lembap, tanpa tinta.",
        "A kawung pattern pressed into damp leather with a brass stamp, without ink.",
      ],
      variants: [{ value: "Cokelat muda", retail: 215_000, weight: 200, stock: 50 }],
      wholesale: [
        [12, 0.7],
        [60, 0.65],
      ],
      monthlyCapacity: 400,
    },
    {
      ...leather,
      handle: "dompet-panjang-wanita",
      title: ["Dompet panjang wanita", "Women's long wallet"],
      description: [
        "Dua belas tempat kartu, satu kantong beritsleting, dan tali pergelangan yang dapat dilepas.",
        "Twelve card slots, a zipped pocket and a wrist strap that comes off.",
      ],
      variants: [
        { value: "Merah bata", retail: 275_000, weight: 280, stock: 40 },
        { value: "Hitam", retail: 275_000, weight: 280, stock: 35 },
      ],
      wholesale: [
        [12, 0.7],
        [60, 0.65],
      ],
      monthlyCapacity: 350,
    },
    {
      ...leather,
      handle: "tempat-kartu-kulit",
      title: ["Tempat kartu kulit", "Leather card holder"],
      description: [
        "Empat kartu dan sedikit uang lipat, setipis 6 milimeter. Dapat dicap logo untuk bingkisan.",
        "Four cards and a little folded money, six millimetres thin. Can be stamped with a logo for gifts.",
      ],
      variants: [
        { value: "Cokelat", retail: 95_000, weight: 80, stock: 160 },
        { value: "Hijau", retail: 98_000, weight: 80, stock: 90 },
      ],
      wholesale: [
        [24, 0.68],
        [120, 0.62],
      ],
      monthlyCapacity: 1_500,
    },
    {
      ...leather,
      handle: "tas-selempang-kulit",
      title: ["Tas selempang kulit", "Leather cross-body bag"],
      description: [
        "Tas kecil untuk telepon, dompet, dan kunci. Tali dapat disetel dari pinggang sampai bahu.",
        "A small bag for phone, wallet and keys. The strap adjusts from waist to shoulder.",
      ],
      variants: [
        { value: "Cokelat", retail: 420_000, weight: 650, stock: 26 },
        { value: "Hitam", retail: 420_000, weight: 650, stock: 22 },
      ],
      wholesale: [
        [6, 0.74],
        [30, 0.69],
      ],
      monthlyCapacity: 220,
    },
    {
      ...leather,
      handle: "tas-tote-kulit",
      title: ["Tas tote kulit", "Leather tote bag"],
      description: [
        "Satu lembar kulit utuh yang dilipat, tanpa lapisan dalam. Muat laptop 14 inci.",
        "One whole piece of leather, folded and unlined. Holds a 14-inch laptop.",
      ],
      variants: [{ value: "Cokelat muda", retail: 690_000, weight: 1_050, stock: 14 }],
      wholesale: [
        [6, 0.76],
        [30, 0.71],
      ],
      leadDays: 5,
      monthlyCapacity: 120,
    },
    {
      ...leather,
      handle: "ransel-kulit",
      title: ["Ransel kulit", "Leather rucksack"],
      description: [
        "Ransel dengan penutup lipat dan dua gesper kuningan. Dibuat sesuai pesanan dalam tiga minggu.",
        "A rucksack with a folding flap and two brass buckles. Made to order in three weeks.",
      ],
      variants: [
        { value: "Cokelat tua", retail: 1_150_000, weight: 1_500 },
        { value: "Hitam", retail: 1_150_000, weight: 1_500 },
      ],
      wholesale: [
        [5, 0.82],
        [20, 0.77],
      ],
      leadDays: 21,
      monthlyCapacity: 60,
    },
    {
      ...leather,
      handle: "tas-kerja-kulit",
      title: ["Tas kerja kulit", "Leather briefcase"],
      description: [
        "Tas kerja dengan pegangan bulat yang dijahit di atas inti tali. Dua sekat, satu kunci.",
        "A briefcase whose round handle is sewn over a rope core. Two compartments, one lock.",
      ],
      variants: [{ value: "Cokelat tua", retail: 1_480_000, weight: 1_700, stock: 8 }],
      wholesale: [
        [5, 0.83],
        [20, 0.79],
      ],
      leadDays: 7,
      monthlyCapacity: 40,
    },
    {
      ...leather,
      handle: "ikat-pinggang-kulit",
      title: ["Ikat pinggang kulit", "Leather belt"],
      description: [
        "Satu lapis kulit penuh setebal 4 mm, gesper kuningan padat. Dapat dipendekkan di rumah.",
        "A single full layer of leather, 4 mm thick, with a solid brass buckle. Can be shortened at home.",
      ],
      option: "Panjang",
      variants: ["105 cm", "115 cm", "125 cm"].map((value) => ({
        value,
        retail: 165_000,
        weight: 260,
        stock: 60,
      })),
      wholesale: [
        [12, 0.68],
        [60, 0.63],
      ],
      monthlyCapacity: 800,
    },
    {
      ...leather,
      handle: "gantungan-kunci-kulit",
      title: ["Gantungan kunci kulit", "Leather key ring"],
      description: [
        "Dibuat dari sisa potongan tas, sehingga tak ada kulit yang terbuang.",
        "Made from what is left when bags are cut, so that no leather is wasted.",
      ],
      variants: [{ value: "Campur", retail: 25_000, weight: 30, stock: 600 }],
      wholesale: [
        [50, 0.6],
        [300, 0.5],
      ],
      moq: 5,
      multiple: 5,
      monthlyCapacity: 5_000,
    },
  ],
};
