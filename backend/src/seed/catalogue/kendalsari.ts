import type { SeedSentra } from "./catalogue-types";

/** Paving and light blocks from slag: prices per square or cubic metre. */
export const kendalsari: SeedSentra = {
  slug: "kendalsari",
  name: "Kendalsari",
  areaCode: "35.17.11.2016",
  commodity: "building_material",
  summary: [
    "Terak peleburan aluminium diolah menjadi paving dan bata ringan untuk jalan kampung dan rumah.",
    "Slag from aluminium smelting, turned into paving and light blocks for village roads and houses.",
  ],
  story: [
    "Sejak 1970-an warga Kendalsari, Sumobito, melebur aluminium bekas. Teraknya dulu menumpuk di tepi desa; kini menjadi bahan baku. Dua puluh lima bengkel dengan lebih dari dua ratus pekerja mencetak paving dan bata ringan di kawasan industri desa. Setelah revitalisasi, hasilnya naik dari 50–70 ton menjadi 400–700 ton setahun.",
    "People in Kendalsari, Sumobito, have smelted scrap aluminium since the 1970s. The slag used to pile up at the edge of the village; now it is the raw material. Twenty-five workshops with more than two hundred workers cast paving and light blocks in the village's industrial zone. Since the revitalisation, output has grown from 50–70 to 400–700 tonnes a year.",
  ],
  workshopCount: 25,
  source: "Kementerian Perindustrian; Perda RTRW Jombang 21/2009",
  seasonMonths: [4, 5, 6, 7, 8, 9],
  cooperative: {
    slug: "koperasi-berkah-logam-kendalsari",
    legalName: "Koperasi Berkah Logam Kendalsari",
    about: [
      "Koperasi 25 bengkel di Kendalsari. Kami menimbang, menguji kuat tekan tiap rombongan cetak, dan mengirim dengan truk ke seluruh Jawa.",
      "A cooperative of 25 workshops in Kendalsari. We weigh and test the strength of every batch and deliver by lorry all over Java.",
    ],
    areaCode: "35.17.11.2016",
    address: "Jl. Raya Kendalsari 12",
    postalCode: "61483",
    minimumOrder: 500_000,
    isPkp: true,
    craft: "Paving dan bata ringan",
    workshopName: "UD %",
    members: `Suyatno|11|1974
Kasiyan|9|1978
Sutrisno|12|1981
Mukhlisin|8|1985
Paiman|7|1986
Slamet Riyadi|10|1988
Abdul Wahid|8|1990
Nur Hasyim|9|1991
Imam Syafi'i|7|1993
Sumarni|6|1995
Budi Santoso|8|1996
Wagiman|9|1997
Khoirul Anam|8|1998
Siti Aminah|7|2000
Joko Susilo|10|2001
Ahmad Fauzi|8|2003
Misbahul Munir|9|2005
Sunarto|7|2006
Hartini|6|2008
Rudi Hartono|8|2010
M. Yasin|7|2012
Agus Prasetyo|8|2014
Dwi Lestari|6|2016
Bambang Irawan|9|2018
Fitri Handayani|7|2020`,
  },
  products: [
    {
      handle: "paving-block-6-cm",
      title: ["Paving block 6 cm", "Paving block, 6 cm"],
      description: [
        "Paving persegi panjang tebal 6 cm untuk halaman, trotoar dan jalan kampung. Satu meter persegi berisi 44 keping. Dicetak dengan mesin getar dan dirawat basah tujuh hari sebelum dikirim.",
        "Rectangular paving, 6 cm thick, for yards, pavements and village roads. One square metre holds 44 pieces. Cast on a vibrating press and cured wet for seven days before delivery.",
      ],
      material: ["Semen, pasir, terak aluminium olahan", "Cement, sand, processed aluminium slag"],
      unit: "m2",
      option: "Warna",
      variants: [
        { value: "Abu-abu", retail: 95_000, weight: 135_000, stock: 900 },
        { value: "Merah", retail: 105_000, weight: 135_000, stock: 400 },
      ],
      wholesale: [
        [50, 0.8421],
        [200, 0.8],
      ],
      moq: 10,
      leadDays: 5,
      monthlyCapacity: 4_000,
    },
    {
      handle: "paving-block-8-cm",
      title: ["Paving block 8 cm", "Paving block, 8 cm"],
      description: [
        "Tebal 8 cm untuk area parkir dan jalan yang dilewati truk kecil. Permukaannya kasar halus sehingga tidak licin saat hujan.",
        "Eight centimetres thick, for car parks and roads that small lorries use. The fine-grained face stays safe to walk on in the rain.",
      ],
      material: ["Semen, pasir, terak aluminium olahan", "Cement, sand, processed aluminium slag"],
      unit: "m2",
      option: "Warna",
      variants: [{ value: "Abu-abu", retail: 122_000, weight: 180_000, stock: 500 }],
      wholesale: [
        [50, 0.86],
        [200, 0.82],
      ],
      moq: 10,
      leadDays: 7,
      monthlyCapacity: 2_500,
    },
    {
      handle: "paving-segi-enam",
      title: ["Paving segi enam", "Hexagonal paving"],
      description: [
        "Paving heksagon yang saling mengunci tanpa potongan tepi yang rumit. Banyak dipakai untuk halaman masjid dan sekolah.",
        "Hexagonal paving that interlocks without difficult edge cuts. Much used for the yards of mosques and schools.",
      ],
      material: ["Semen, pasir, terak aluminium olahan", "Cement, sand, processed aluminium slag"],
      unit: "m2",
      option: "Warna",
      variants: [
        { value: "Abu-abu", retail: 102_000, weight: 138_000, stock: 350 },
        { value: "Hitam", retail: 112_000, weight: 138_000, stock: 150 },
      ],
      wholesale: [
        [50, 0.86],
        [200, 0.82],
      ],
      moq: 10,
      leadDays: 7,
      monthlyCapacity: 1_800,
    },
    {
      handle: "grass-block",
      title: ["Grass block lima lubang", "Grass block, five holes"],
      description: [
        "Blok berlubang yang membiarkan air meresap dan rumput tumbuh. Cocok untuk parkir yang tetap hijau.",
        "A block with openings that lets water sink in and grass grow. Good for parking that stays green.",
      ],
      material: ["Semen, pasir, terak aluminium olahan", "Cement, sand, processed aluminium slag"],
      unit: "m2",
      option: "Tebal",
      variants: [{ value: "8 cm", retail: 118_000, weight: 112_000, stock: 260 }],
      wholesale: [
        [50, 0.87],
        [150, 0.83],
      ],
      moq: 10,
      leadDays: 7,
      monthlyCapacity: 1_200,
    },
    {
      handle: "bata-ringan",
      title: ["Bata ringan 60 × 20 cm", "Light block, 60 × 20 cm"],
      description: [
        "Bata ringan yang rata dan siku, sehingga plester tipis sudah cukup. Satu meter kubik berisi 83 buah ukuran tebal 10 cm.",
        "A flat, square light block that needs only a thin plaster. One cubic metre holds 83 blocks of 10 cm thickness.",
      ],
      material: ["Semen, terak halus, foam agent", "Cement, fine slag, foaming agent"],
      unit: "m3",
      option: "Tebal",
      variants: [
        { value: "7,5 cm", retail: 710_000, weight: 600_000, stock: 120 },
        { value: "10 cm", retail: 700_000, weight: 600_000, stock: 180 },
      ],
      wholesale: [
        [10, 0.8857],
        [40, 0.85],
      ],
      moq: 2,
      leadDays: 10,
      monthlyCapacity: 450,
    },
    {
      handle: "batako",
      title: ["Batako berlubang", "Hollow concrete block"],
      description: [
        "Batako dengan dua rongga untuk dinding pagar dan gudang. Rongganya dapat diisi tulangan.",
        "A two-cell block for garden walls and storehouses. The cells take reinforcement.",
      ],
      material: ["Semen, pasir, terak aluminium olahan", "Cement, sand, processed aluminium slag"],
      unit: "buah",
      option: "Ukuran",
      variants: [{ value: "40 × 20 × 10 cm", retail: 4_800, weight: 10_500, stock: 12_000 }],
      wholesale: [
        [500, 0.85],
        [2_000, 0.79],
      ],
      moq: 100,
      multiple: 10,
      leadDays: 4,
      monthlyCapacity: 40_000,
    },
    {
      handle: "kanstin",
      title: ["Kanstin tepi jalan", "Kerb stone"],
      description: [
        "Pembatas tepi untuk menahan hamparan paving agar tidak bergeser. Panjang 60 cm, sudut atas ditumpulkan.",
        "An edging that keeps a field of paving from moving. Sixty centimetres long, with a bevelled top edge.",
      ],
      material: ["Semen, pasir, batu pecah", "Cement, sand, crushed stone"],
      unit: "buah",
      option: "Ukuran",
      variants: [{ value: "60 × 30 × 15 cm", retail: 42_000, weight: 52_000, stock: 800 }],
      wholesale: [
        [50, 0.86],
        [200, 0.81],
      ],
      moq: 10,
      leadDays: 7,
      monthlyCapacity: 2_000,
    },
    {
      handle: "roster-kawung",
      title: ["Roster motif kawung", "Kawung ventilation block"],
      description: [
        "Roster berlubang motif kawung untuk dinding yang bernapas. Dicetak satu per satu dan dihaluskan dengan tangan.",
        "A pierced block in the kawung pattern for walls that breathe. Cast one at a time and finished by hand.",
      ],
      material: ["Semen putih, pasir halus", "White cement, fine sand"],
      unit: "buah",
      option: "Warna",
      variants: [
        { value: "Putih", retail: 28_000, weight: 5_200, stock: 640 },
        { value: "Terakota", retail: 30_000, weight: 5_200, stock: 320 },
      ],
      wholesale: [
        [48, 0.85],
        [240, 0.78],
      ],
      moq: 12,
      multiple: 4,
      leadDays: 10,
      monthlyCapacity: 3_000,
    },
  ],
};
