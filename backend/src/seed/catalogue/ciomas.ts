import type { SeedProduct, SeedSentra, SeedVariant } from "./catalogue-types";

const MATERIAL = ["Kulit sintetis, sol karet", "Imitation leather, rubber sole"] as const;

function sizes(values: readonly number[], retail: number, weight: number, stock: number): SeedVariant[] {
  return values.map((value) => ({ value: String(value), retail, weight, stock }));
}

/** Footwear is counted in pairs and traded by the kodi of 20. */
const footwear = {
  unit: "pasang",
  trade: ["kodi", 20],
  option: "Ukuran",
  leadDays: 3,
} as const satisfies Partial<SeedProduct>;

export const ciomas: SeedSentra = {
  slug: "ciomas",
  name: "Ciomas",
  areaCode: "32.01.29.2001",
  commodity: "fashion",
  summary: [
    "Sandal dan sepatu dari lereng Gunung Salak, dijahit di rumah-rumah bengkel.",
    "Sandals and shoes from the slopes of Mount Salak, sewn in workshops that are also homes.",
  ],
  story: [
    "Di Ciomas, Bogor, hampir setiap gang punya bengkel alas kaki. Seorang perajin menyelesaikan satu sampai dua kodi sehari, sebagian besar untuk pesanan toko. Pendamping dari kampus dan balai persepatuan membantu pola baru, agar sandal Ciomas tidak lagi dijual tanpa nama.",
    "In Ciomas, Bogor, almost every lane has a footwear workshop. One artisan finishes one or two kodi a day, mostly to shops' orders. Mentors from universities and the footwear institute help with new patterns, so that Ciomas sandals no longer sell without a name.",
  ],
  workshopCount: null,
  source: "Kompas; Kontan",
  seasonMonths: [2, 3, 4, 11, 12],
  cooperative: {
    slug: "koperasi-ciomas-jaya",
    legalName: "Koperasi Ciomas Jaya",
    about: [
      "Empat belas bengkel alas kaki di Mekarjaya dan Ciapus. Kami membagi pesanan besar menurut kapasitas, memeriksa tiap pasang, dan mengirim dalam kodi.",
      "Fourteen footwear workshops in Mekarjaya and Ciapus. We share large orders by capacity, check every pair and ship by the kodi.",
    ],
    areaCode: "32.01.29.2001",
    address: "Jl. Raya Ciomas Gang Melati 4",
    postalCode: "16610",
    minimumOrder: 0,
    craft: "Alas kaki",
    workshopName: "Bengkel Sandal %",
    members: `Endang Suhendar|6|1989
Asep Sunandar|8|1992
Maman Abdurahman|5|1994
Nani Rohaeni|7|1996
Dedi Kusnadi|6|1998
Ujang Hidayat|9|1999
Cucu Sumiati|4|2001
Iwan Setiawan|6|2003
Yayat Ruhiyat|5|2005
Lilis Suryani|6|2007
Agus Gunawan|7|2009
Neneng Hasanah|4|2012
Hendra Permana|5|2015
Rina Marlina|5|2018`,
  },
  products: [
    {
      ...footwear,
      handle: "sandal-kulit-sintetis",
      title: ["Sandal kulit sintetis", "Imitation leather sandal"],
      description: [
        "Sandal harian dengan tali menyilang dan sol karet yang dijahit keliling. Ringan, mudah dilap, dan tidak licin di lantai basah.",
        "An everyday sandal with crossed straps and a rubber sole sewn all round. Light, easy to wipe and steady on wet floors.",
      ],
      material: MATERIAL,
      variants: sizes([38, 39, 40, 41, 42, 43], 75_000, 500, 240),
      wholesale: [
        [20, 0.5334],
        [200, 0.5],
      ],
      monthlyCapacity: 6_000,
    },
    {
      ...footwear,
      handle: "sandal-pria-dua-gesper",
      title: ["Sandal pria dua gesper", "Men's two-buckle sandal"],
      description: [
        "Dua gesper logam yang dapat disetel dan alas dalam empuk mengikuti telapak kaki.",
        "Two metal buckles to adjust and a soft footbed that follows the foot.",
      ],
      material: MATERIAL,
      variants: sizes([39, 40, 41, 42, 43], 98_000, 620, 120),
      wholesale: [
        [20, 0.6],
        [200, 0.56],
      ],
      monthlyCapacity: 2_400,
    },
    {
      ...footwear,
      handle: "sandal-jepit",
      title: ["Sandal jepit karet", "Rubber flip-flop"],
      description: [
        "Sandal jepit tebal 2 cm dengan tali yang ditanam, bukan ditempel. Dijual juga tanpa merek untuk hotel dan wisma.",
        "A flip-flop 2 cm thick with straps set in, not glued on. Also sold unbranded for hotels and guest houses.",
      ],
      material: ["Karet EVA", "EVA rubber"],
      variants: sizes([38, 40, 42], 28_000, 300, 600),
      wholesale: [
        [20, 0.68],
        [400, 0.6],
      ],
      moq: 20,
      multiple: 20,
      monthlyCapacity: 10_000,
    },
    {
      ...footwear,
      handle: "sandal-selop-wanita",
      title: ["Sandal selop wanita", "Women's slip-on sandal"],
      description: [
        "Selop rendah dengan punggung tertutup halus, nyaman untuk berdiri seharian.",
        "A low slip-on with a smooth covered front, comfortable for a day on one's feet.",
      ],
      material: MATERIAL,
      variants: sizes([36, 37, 38, 39, 40], 82_000, 440, 140),
      wholesale: [
        [20, 0.58],
        [200, 0.54],
      ],
      monthlyCapacity: 3_000,
    },
    {
      ...footwear,
      handle: "sandal-anyam-wanita",
      title: ["Sandal anyam wanita", "Women's woven sandal"],
      description: [
        "Bagian atas dianyam tangan dari pita kulit sintetis dua warna. Satu pasang membutuhkan satu jam anyaman.",
        "The upper is woven by hand from two-colour strips. One pair takes an hour of weaving.",
      ],
      material: MATERIAL,
      variants: sizes([36, 37, 38, 39, 40], 118_000, 460, 80),
      wholesale: [
        [20, 0.64],
        [100, 0.6],
      ],
      monthlyCapacity: 900,
    },
    {
      ...footwear,
      handle: "sandal-gunung-anak",
      title: ["Sandal gunung anak", "Children's trail sandal"],
      description: [
        "Tiga tali perekat yang mudah dipasang anak sendiri, sol bergerigi untuk bermain di tanah.",
        "Three straps that a child can close alone and a ribbed sole for play on bare ground.",
      ],
      material: ["Tali poliester, sol karet", "Polyester straps, rubber sole"],
      variants: sizes([28, 30, 32, 34], 68_000, 360, 110),
      wholesale: [
        [20, 0.6],
        [200, 0.56],
      ],
      monthlyCapacity: 1_800,
    },
    {
      ...footwear,
      handle: "sepatu-pantofel-pria",
      title: ["Sepatu pantofel pria", "Men's loafer"],
      description: [
        "Pantofel hitam untuk kerja dan upacara, jahitan ganda di ujung dan tumit.",
        "A black loafer for work and ceremonies, double-stitched at toe and heel.",
      ],
      material: ["Kulit sintetis, sol TPR", "Imitation leather, TPR sole"],
      variants: sizes([39, 40, 41, 42, 43], 165_000, 850, 60),
      wholesale: [
        [20, 0.66],
        [100, 0.62],
      ],
      leadDays: 7,
      monthlyCapacity: 800,
    },
    {
      ...footwear,
      handle: "sepatu-sneaker-kanvas",
      title: ["Sneaker kanvas", "Canvas sneaker"],
      description: [
        "Kanvas tebal dengan ujung karet. Dibuat sesuai pesanan untuk seragam sekolah dan komunitas; warna tali bebas.",
        "Heavy canvas with a rubber toe cap. Made to order for school and club uniforms; laces in any colour.",
      ],
      material: ["Kanvas katun, sol karet", "Cotton canvas, rubber sole"],
      variants: [37, 39, 41, 43].map((value) => ({ value: String(value), retail: 145_000, weight: 780 })),
      wholesale: [
        [20, 0.68],
        [100, 0.62],
      ],
      moq: 20,
      multiple: 20,
      leadDays: 21,
      monthlyCapacity: 1_200,
    },
    {
      ...footwear,
      handle: "sepatu-flat-wanita",
      title: ["Sepatu flat wanita", "Women's flat shoe"],
      description: [
        "Sepatu datar lentur yang dapat dilipat ke dalam tas, dengan pita kecil di depan.",
        "A flexible flat shoe that folds into a bag, with a small bow in front.",
      ],
      material: MATERIAL,
      variants: sizes([36, 37, 38, 39, 40], 92_000, 380, 130),
      wholesale: [
        [20, 0.6],
        [200, 0.56],
      ],
      monthlyCapacity: 2_000,
    },
    {
      ...footwear,
      handle: "sandal-wedges",
      title: ["Sandal wedges", "Wedge sandal"],
      description: [
        "Hak baji 5 cm yang stabil dari gabus padat, dibungkus kulit sintetis bertekstur.",
        "A steady five-centimetre wedge of dense cork, covered in textured imitation leather.",
      ],
      material: ["Kulit sintetis, gabus padat", "Imitation leather, dense cork"],
      variants: sizes([36, 37, 38, 39, 40], 128_000, 640, 70),
      wholesale: [
        [20, 0.63],
        [100, 0.59],
      ],
      monthlyCapacity: 1_000,
    },
  ],
};
