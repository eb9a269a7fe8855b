import type { SeedProduct, SeedSentra } from "./catalogue-types";

const cloth = {
  unit: "lembar",
  option: "Warna",
  leadDays: 3,
  certificates: [{ type: "Merek", number: "IDM000001201" }],
} as const satisfies Partial<SeedProduct>;

const COTTON = ["Katun, pewarna reaktif", "Cotton, reactive dyes"] as const;

export const seberangMesjid: SeedSentra = {
  slug: "seberang-mesjid",
  name: "Seberang Mesjid",
  areaCode: "63.71.05.1007",
  commodity: "fashion",
  summary: [
    "Sasirangan Banjarmasin: dijelujur, diikat, dicelup di tepi Sungai Martapura.",
    "Sasirangan from Banjarmasin: stitched, gathered and dyed beside the Martapura river.",
  ],
  story: [
    "Di Kampung Sasirangan, Seberang Mesjid, kain dijelujur menurut gambar, benangnya ditarik sampai kain berkerut, lalu dicelup. Tempat yang terikat tetap putih. Dahulu sasirangan dipakai untuk menyembuhkan; kini untuk sekolah, kantor, dan pesta.",
    "In the sasirangan quarter of Seberang Mesjid cloth is stitched along a drawing, the thread is pulled until the cloth puckers, and it is dyed. What was gathered stays white. Sasirangan once was worn to heal; now it goes to school, to the office and to weddings.",
  ],
  workshopCount: null,
  source: "Banjarmasin Post (2018)",
  seasonMonths: [4, 5, 8, 9],
  cooperative: {
    slug: "koperasi-sasirangan-banjar",
    legalName: "Koperasi Sasirangan Banjar",
    about: [
      "Air celup kami diendapkan dan disaring sebelum dibuang, dan tiap kain diuji luntur dua kali.",
      "Our dye water is settled and filtered before it leaves, and every cloth is tested twice for fastness.",
    ],
    areaCode: "63.71.05.1007",
    address: "Jl. Seberang Mesjid 30",
    postalCode: "70111",
    minimumOrder: 0,
    craft: "Sasirangan",
    workshopName: "Sasirangan %",
    members: `Hj. Rusmini|9|1988
Norhasanah|7|1995
Arbainah|6|1999
H. Syahrani|8|2002
Jumiati|5|2008
Maulida|5|2012
Rahmadi|6|2016
Siti Aisyah|4|2021`,
  },
  products: [
    {
      ...cloth,
      handle: "sasirangan-katun",
      title: ["Sasirangan katun naga balimbur", "Cotton sasirangan, bathing dragon"],
      description: [
        "Kain 2 meter motif naga balimbur, naga yang mandi di sungai. Dua kali celup, tidak luntur.",
        "Two metres of cloth in naga balimbur, the dragon that bathes in the river. Dyed twice and fast.",
      ],
      material: COTTON,
      variants: [
        { value: "Ungu", retail: 120_000, weight: 400, stock: 90 },
        { value: "Hijau", retail: 120_000, weight: 400, stock: 80 },
        { value: "Kuning", retail: 120_000, weight: 400, stock: 60 },
      ],
      wholesale: [
        [20, 0.7084],
        [100, 0.66],
      ],
      monthlyCapacity: 900,
    },
    {
      ...cloth,
      handle: "sasirangan-sutra",
      title: ["Sasirangan sutra", "Silk sasirangan"],
      description: [
        "Sutra 2 meter yang dijelujur rapat. Dibuat sesuai pesanan dengan warna pilihan.",
        "Two metres of closely stitched silk. Made to order in a colour of your choice.",
      ],
      material: ["Sutra", "Silk"],
      variants: [
        { value: "Merah delima", retail: 1_650_000, weight: 260 },
        { value: "Biru laut", retail: 1_650_000, weight: 260 },
      ],
      wholesale: [
        [5, 0.84],
        [20, 0.8],
      ],
      leadDays: 25,
      monthlyCapacity: 30,
    },
    {
      ...cloth,
      handle: "sasirangan-gigi-haruan",
      title: ["Sasirangan gigi haruan", "Sasirangan, snakehead teeth"],
      description: [
        "Deret segitiga seperti gigi ikan haruan; lambang ketajaman berpikir.",
        "Rows of triangles like the teeth of the snakehead fish; a sign of a sharp mind.",
      ],
      material: COTTON,
      variants: [
        { value: "Merah", retail: 125_000, weight: 400, stock: 70 },
        { value: "Biru", retail: 125_000, weight: 400, stock: 60 },
      ],
      wholesale: [
        [20, 0.72],
        [100, 0.67],
      ],
      monthlyCapacity: 700,
    },
    {
      ...cloth,
      handle: "sasirangan-bintang",
      title: ["Sasirangan bintang bahambur", "Sasirangan, scattered stars"],
      description: [
        "Bintang-bintang kecil di atas warna malam, setiap bintang satu ikatan tangan.",
        "Small stars on a night-coloured ground, each star tied once by hand.",
      ],
      material: COTTON,
      variants: [{ value: "Biru malam", retail: 135_000, weight: 400, stock: 55 }],
      wholesale: [
        [20, 0.73],
        [100, 0.68],
      ],
      monthlyCapacity: 400,
    },
    {
      ...cloth,
      handle: "selendang-sasirangan",
      title: ["Selendang sasirangan", "Sasirangan shawl"],
      description: [
        "Selendang sifon 50 × 180 cm dengan garis bergelombang.",
        "A chiffon shawl of 50 × 180 cm with wavy stripes.",
      ],
      material: ["Sifon", "Chiffon"],
      variants: [
        { value: "Merah muda", retail: 88_000, weight: 120, stock: 100 },
        { value: "Toska", retail: 88_000, weight: 120, stock: 90 },
      ],
      wholesale: [
        [20, 0.7],
        [100, 0.64],
      ],
      monthlyCapacity: 800,
    },
    {
      ...cloth,
      handle: "kemeja-sasirangan",
      title: ["Kemeja sasirangan", "Sasirangan shirt"],
      description: [
        "Kemeja lengan pendek untuk hari sasirangan di kantor, dijahit oleh anggota koperasi.",
        "A short-sleeved shirt for the office's sasirangan day, sewn by the cooperative's members.",
      ],
      material: COTTON,
      unit: "buah",
      option: "Ukuran",
      variants: ["M", "L", "XL"].map((value) => ({ value, retail: 245_000, weight: 300, stock: 30 })),
      wholesale: [
        [12, 0.76],
        [60, 0.7],
      ],
      leadDays: 7,
      monthlyCapacity: 300,
    },
  ],
};
