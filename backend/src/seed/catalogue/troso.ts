import type { SeedProduct, SeedSentra } from "./catalogue-types";

const weaving = {
  unit: "lembar",
  option: "Warna",
  leadDays: 3,
  certificates: [{ type: "Merek", number: "IDM000000801" }],
} as const satisfies Partial<SeedProduct>;

const COTTON = ["Benang katun", "Cotton yarn"] as const;

export const troso: SeedSentra = {
  slug: "troso",
  name: "Troso",
  areaCode: "33.20.02.2006",
  commodity: "fashion",
  summary: [
    "Tenun ikat dari desa yang berdetak: alat tenun di hampir setiap rumah.",
    "Ikat from a village that clicks: there is a loom in almost every house.",
  ],
  story: [
    "Troso di Jepara menenun ikat sejak sebelum kemerdekaan. Benang diikat tali rafia menurut gambar, dicelup, lalu ditenun di alat bukan mesin. Dari pukul tujuh pagi desa berbunyi seperti hujan kayu. Pesanan hotel dan perancang membuat benang sutra kembali dipakai.",
    "Troso in Jepara has woven ikat since before independence. Yarn is bound with raffia to a drawing, dyed, and woven on looms without motors. From seven in the morning the village sounds like a rain of wood. Orders from hotels and designers have brought silk yarn back.",
  ],
  workshopCount: null,
  source: "Phinemo",
  seasonMonths: [2, 3, 9, 10],
  cooperative: {
    slug: "koperasi-tenun-troso-lestari",
    legalName: "Koperasi Tenun Troso Lestari",
    about: [
      "Kami menyimpan gambar motif setiap anggota, sehingga kain yang sama dapat dipesan lagi setahun kemudian.",
      "We keep every member's pattern drawings, so that the same cloth can be ordered again a year later.",
    ],
    areaCode: "33.20.02.2006",
    address: "Jl. Tenun Raya 19, Troso",
    postalCode: "59462",
    minimumOrder: 150_000,
    craft: "Tenun ikat",
    workshopName: "Tenun %",
    members: `H. Nasrullah|18|1979
Bukhori|14|1985
Umi Kulsum|9|1991
Abdul Jamal|12|1996
Sri Mulyani|8|1999
Zainal Arifin|11|2002
Khamdanah|7|2005
Hisyam|10|2010
Nur Faizah|6|2016`,
  },
  products: [
    {
      ...weaving,
      handle: "tenun-ikat-troso",
      title: ["Tenun ikat Troso", "Troso ikat cloth"],
      description: [
        "Kain 2 meter dengan belah ketupat berjenjang, cukup untuk satu kemeja atau rok.",
        "Two metres of cloth in stepped diamonds, enough for a shirt or a skirt.",
      ],
      material: COTTON,
      variants: [
        { value: "Nila", retail: 200_000, weight: 500, stock: 70 },
        { value: "Soga", retail: 200_000, weight: 500, stock: 60 },
        { value: "Daun", retail: 205_000, weight: 500, stock: 30 },
      ],
      wholesale: [
        [20, 0.75],
        [100, 0.7],
      ],
      monthlyCapacity: 900,
    },
    {
      ...weaving,
      handle: "tenun-ikat-sutra",
      title: ["Tenun ikat sutra", "Silk ikat cloth"],
      description: [
        "Lungsin sutra dengan pakan katun halus; jatuhnya lembut dan warnanya berkilau di satu sisi.",
        "A silk warp with a fine cotton weft; it falls softly and shines on one side.",
      ],
      material: ["Benang sutra, katun halus", "Silk yarn, fine cotton"],
      variants: [
        { value: "Nila", retail: 540_000, weight: 380, stock: 14 },
        { value: "Merah", retail: 560_000, weight: 380, stock: 10 },
      ],
      wholesale: [
        [10, 0.8],
        [50, 0.76],
      ],
      leadDays: 5,
      monthlyCapacity: 120,
    },
    {
      ...weaving,
      handle: "tenun-blanket",
      title: ["Tenun blanket", "Woven throw"],
      description: [
        "Selimut tenun 120 × 230 cm berumbai, motif besar yang terbaca dari jauh.",
        "A fringed throw of 120 × 230 cm in a large pattern that reads from afar.",
      ],
      material: COTTON,
      variants: [
        { value: "Nila", retail: 265_000, weight: 900, stock: 45 },
        { value: "Bata", retail: 265_000, weight: 900, stock: 40 },
      ],
      wholesale: [
        [20, 0.77],
        [100, 0.72],
      ],
      monthlyCapacity: 400,
    },
    {
      ...weaving,
      handle: "syal-tenun",
      title: ["Syal tenun", "Woven scarf"],
      description: [
        "Syal 30 × 180 cm yang ringan, dengan garis tenun di kedua ujung.",
        "A light scarf of 30 × 180 cm with woven stripes at both ends.",
      ],
      material: COTTON,
      variants: [
        { value: "Nila", retail: 85_000, weight: 150, stock: 160 },
        { value: "Kunyit", retail: 85_000, weight: 150, stock: 140 },
      ],
      wholesale: [
        [20, 0.72],
        [200, 0.65],
      ],
      monthlyCapacity: 1_500,
    },
    {
      ...weaving,
      handle: "sarung-bantal-tenun",
      title: ["Sarung bantal tenun", "Woven cushion cover"],
      description: [
        "Sarung bantal 45 × 45 cm dengan ritsleting tersembunyi. Isi bantal tidak termasuk.",
        "A 45 × 45 cm cover with a hidden zip. The cushion is not included.",
      ],
      material: COTTON,
      unit: "buah",
      variants: [
        { value: "Nila", retail: 78_000, weight: 190, stock: 180 },
        { value: "Soga", retail: 78_000, weight: 190, stock: 150 },
      ],
      wholesale: [
        [20, 0.72],
        [200, 0.66],
      ],
      monthlyCapacity: 1_800,
    },
    {
      ...weaving,
      handle: "taplak-meja-tenun",
      title: ["Taplak meja tenun", "Woven table runner"],
      description: [
        "Taplak memanjang 35 × 180 cm, tebal dan tidak mudah bergeser.",
        "A runner of 35 × 180 cm, heavy enough to stay in place.",
      ],
      material: COTTON,
      variants: [{ value: "Nila", retail: 110_000, weight: 320, stock: 85 }],
      wholesale: [
        [20, 0.74],
        [100, 0.68],
      ],
      monthlyCapacity: 700,
    },
    {
      ...weaving,
      handle: "kemeja-tenun",
      title: ["Kemeja tenun", "Woven shirt"],
      description: [
        "Kemeja lengan panjang berfuring, dijahit sesuai pesanan untuk kantor dan acara.",
        "A lined long-sleeved shirt, sewn to order for offices and events.",
      ],
      material: COTTON,
      unit: "buah",
      option: "Ukuran",
      variants: ["M", "L", "XL"].map((value) => ({ value, retail: 345_000, weight: 420 })),
      wholesale: [
        [12, 0.8],
        [60, 0.75],
      ],
      leadDays: 18,
      monthlyCapacity: 250,
    },
  ],
};
