import { Outlet } from "react-router";
import { ShopFrame } from "./shop-frame";

export default function ShopLayout() {
  return (
    <ShopFrame>
      <Outlet />
    </ShopFrame>
  );
}
