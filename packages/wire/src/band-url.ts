/** Path of an area's textile band on the backend; drawn by the media plugin. */
export function bandUrl(areaCode: string): string {
  return `/media/textile-bands/${areaCode}.svg`;
}
