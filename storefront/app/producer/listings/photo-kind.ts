export const PHOTO_KIND = "listing-photo";
