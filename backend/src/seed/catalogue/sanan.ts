import type { SeedProduct, SeedSentra } from "./catalogue-types";

const CERTIFICATES = [
  { type: "P-IRT", number: "0000000000401-30" },
  { type: "Halal", number: "ID00000000000000401" },
];

const packed = {
  unit: "bungkus",
  option: "Berat",
  leadDays: 2,
  certificates: CERTIFICATES,
} as const satisfies Partial<SeedProduct>;

/** A flavour of tempeh crisps: 100 g and 250 g. */
function flavour(name: Pick<SeedProduct, "handle" | "title" | "description">, stock: number): SeedProduct {
  return {
    ...packed,
    ...name,
    material: ["Kedelai, tepung beras, bumbu, minyak sawit", "Soybeans, rice flour, spices, palm oil"],
    variants: [
      { value: "100 g", retail: 10_000, weight: 115, stock },
      { value: "250 g", retail: 23_500, weight: 275, stock: Math.round(stock / 3) },
    ],
    wholesale: [
      [50, 0.7],
      [500, 0.65],
    ],
    monthlyCapacity: 30_000,
  };
}

export const sanan: SeedSentra = {
  slug: "sanan",
  name: "Sanan",
  areaCode: "35.73.01.1007",
  commodity: "food",
  summary: [
    "Kampung tempe di Kota Malang: dari kedelai sampai keripik dalam satu gang.",
    "Malang's tempeh quarter: from soybean to crisp within a single lane.",
  ],
  story: [
    "Di Sanan, Purwantoro, tempe dibuat di ratusan rumah sejak beberapa generasi. Sekitar empat ratus perajin terdaftar. Tempe yang matang pagi hari diiris setipis kertas, dibumbui, dan digoreng sebelum siang. Keripiknya menjadi oleh-oleh utama Malang.",
    "In Sanan, Purwantoro, tempeh has been made in hundreds of homes for generations; some four hundred makers are registered. Tempeh that is ripe in the morning is sliced as thin as paper, spiced, and fried before noon. Its crisps are what visitors take home from Malang.",
  ],
  workshopCount: 400,
  source: "Pustaka; Ketik (2024)",
  seasonMonths: [3, 4, 6, 7, 11, 12],
  cooperative: {
    slug: "koperasi-tempe-sanan-sejahtera",
    legalName: "Koperasi Tempe Sanan Sejahtera",
    about: [
      "Kami membeli kedelai bersama, memeriksa minyak goreng setiap pagi, dan mengemas dengan label yang memuat tanggal, bahan, dan nomor izin.",
      "We buy soybeans together, check the frying oil every morning, and pack with a label that states date, ingredients and permit number.",
    ],
    areaCode: "35.73.01.1007",
    address: "Jl. Sanan Gang XI 27",
    postalCode: "65122",
    minimumOrder: 0,
    craft: "Keripik tempe",
    workshopName: "Keripik Tempe %",
    members: `Sri Utami|6|1986
Mujiati|5|1990
H. Arifin|9|1991
Suliyah|4|1994
Purnomo|6|1997
Anik Rahayu|5|1999
Sutikno|7|2001
Endang Wahyuni|4|2004
Mas'ud|5|2006
Lestari Ningsih|4|2008
Wahyu Hidayat|6|2011
Indah Permata|3|2014
Bagus Setyawan|5|2017
Nurul Aini|3|2020
Dimas Aditya|3|2023`,
  },
  products: [
    flavour(
      {
        handle: "keripik-tempe-original",
        title: ["Keripik tempe Sanan", "Sanan tempeh crisps"],
        description: [
          "Tempe diiris tipis, dibumbui bawang putih dan ketumbar, digoreng sampai renyah. Rasa dasar dari kampung tempe Malang.",
          "Tempeh sliced thin, spiced with garlic and coriander, and fried crisp. The plain taste of Malang's tempeh quarter.",
        ],
      },
      2_400,
    ),
    flavour(
      {
        handle: "keripik-tempe-pedas",
        title: ["Keripik tempe pedas", "Hot tempeh crisps"],
        description: [
          "Ditaburi cabai rawit kering yang digiling sendiri. Pedasnya datang pelan dan tinggal lama.",
          "Dusted with dried bird's eye chilli ground in the same kitchen. The heat comes slowly and stays.",
        ],
      },
      1_200,
    ),
    flavour(
      {
        handle: "keripik-tempe-keju",
        title: ["Keripik tempe keju", "Cheese tempeh crisps"],
        description: [
          "Keripik tempe dengan bubuk keju gurih; kesukaan anak-anak yang belum suka tempe.",
          "Tempeh crisps with a savoury cheese powder; the favourite of children who do not like tempeh yet.",
        ],
      },
      900,
    ),
    flavour(
      {
        handle: "keripik-tempe-daun-jeruk",
        title: ["Keripik tempe daun jeruk", "Lime leaf tempeh crisps"],
        description: [
          "Irisan halus daun jeruk purut menempel di setiap keping dan digoreng bersama.",
          "Fine strips of kaffir lime leaf cling to every crisp and are fried with it.",
        ],
      },
      900,
    ),
    flavour(
      {
        handle: "keripik-tempe-rumput-laut",
        title: ["Keripik tempe rumput laut", "Seaweed tempeh crisps"],
        description: [
          "Taburan rumput laut panggang dari pesisir selatan Malang memberi rasa asin yang dalam.",
          "Toasted seaweed from the coast south of Malang gives a deep saltiness.",
        ],
      },
      600,
    ),
    flavour(
      {
        handle: "keripik-tempe-balado",
        title: ["Keripik tempe balado", "Balado tempeh crisps"],
        description: [
          "Manis, pedas, dan sedikit asam seperti sambal balado, tetapi tetap kering.",
          "Sweet, hot and a little sour like balado sambal, yet dry to the touch.",
        ],
      },
      800,
    ),
    {
      ...packed,
      handle: "keripik-tempe-kaleng",
      title: ["Keripik tempe kaleng", "Tempeh crisps in a tin"],
      description: [
        "Rasa asli dalam kaleng bersegel untuk perjalanan jauh. Tetap renyah enam bulan.",
        "The plain taste in a sealed tin for long journeys. Stays crisp for six months.",
      ],
      material: ["Kedelai, tepung beras, bumbu, minyak sawit", "Soybeans, rice flour, spices, palm oil"],
      unit: "buah",
      variants: [{ value: "300 g", retail: 45_000, weight: 420, stock: 220 }],
      wholesale: [
        [24, 0.78],
        [240, 0.72],
      ],
      monthlyCapacity: 2_000,
    },
    {
      ...packed,
      handle: "keripik-nangka",
      title: ["Keripik nangka", "Jackfruit crisps"],
      description: [
        "Nangka matang digoreng vakum; manisnya asli dari buah.",
        "Ripe jackfruit fried under vacuum; the sweetness is the fruit's own.",
      ],
      material: ["Nangka, minyak sawit", "Jackfruit, palm oil"],
      variants: [{ value: "100 g", retail: 24_000, weight: 120, stock: 320 }],
      wholesale: [
        [24, 0.74],
        [240, 0.69],
      ],
      monthlyCapacity: 4_000,
    },
    {
      ...packed,
      handle: "keripik-apel",
      title: ["Keripik apel Malang", "Malang apple crisps"],
      description: [
        "Apel manalagi dari Batu, diiris melintang sehingga bintang bijinya tampak.",
        "Manalagi apples from Batu, cut across so that the star of the core shows.",
      ],
      material: ["Apel manalagi, minyak sawit", "Manalagi apple, palm oil"],
      variants: [{ value: "100 g", retail: 25_000, weight: 120, stock: 300 }],
      wholesale: [
        [24, 0.74],
        [240, 0.69],
      ],
      monthlyCapacity: 3_500,
    },
    {
      ...packed,
      handle: "keripik-pisang",
      title: ["Keripik pisang", "Banana crisps"],
      description: [
        "Pisang kepok diserut memanjang dan digoreng dua kali agar tetap kuning dan garing.",
        "Kepok bananas shaved lengthwise and fried twice to stay yellow and crisp.",
      ],
      material: ["Pisang kepok, minyak sawit, garam", "Kepok banana, palm oil, salt"],
      variants: [{ value: "200 g", retail: 17_000, weight: 225, stock: 400 }],
      wholesale: [
        [24, 0.75],
        [240, 0.7],
      ],
      monthlyCapacity: 5_000,
    },
    {
      ...packed,
      handle: "hampers-keripik-sanan",
      title: ["Hampers keripik Sanan", "Sanan crisps gift box"],
      description: [
        "Kotak berisi enam rasa keripik tempe dan buah, dengan kartu cerita sentra. Dirakit setelah dipesan.",
        "A box of six tempeh and fruit crisps with a card that tells the sentra's story. Packed to order.",
      ],
      material: ["Enam bungkus keripik, kotak kertas daur ulang", "Six packs of crisps, recycled paper box"],
      unit: "set",
      option: "Isi",
      variants: [{ value: "6 bungkus", retail: 98_000, weight: 980 }],
      wholesale: [
        [25, 0.85],
        [100, 0.8],
      ],
      leadDays: 5,
      monthlyCapacity: 600,
    },
  ],
};
