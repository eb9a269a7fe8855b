import { data, type LoaderFunctionArgs } from "react-router";
import { readAreas } from "~/backend/areas.server";
import { localeOf } from "~/i18n/locale";

/** `GET /wilayah?parent=35.73`: the areas below one, for the address picker's script. */
export async function loader({ request }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const parent = url.searchParams.get("parent") ?? undefined;
  if (parent !== undefined && !/^\d{2}(\.\d{2}){0,2}$/.test(parent)) {
    return data({ areas: [] }, { status: 400 });
  }
  const areas = await readAreas(localeOf(url.pathname), parent);
  return data({ areas }, { headers: { "Cache-Control": "public, max-age=3600" } });
}
