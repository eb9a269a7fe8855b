import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  CreateShippingOptionDTO,
  FulfillmentOption,
} from "@medusajs/framework/types";
import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils";
import { isVillage } from "@pasar-sentra/foundation/areas/is-village";
import { freightQuote } from "../../cooperative/logistics/freight/freight-quote";
import {
  FREIGHT_PROVIDER_IDENTIFIER,
  FREIGHT_SERVICES,
  type FreightService,
} from "../../cooperative/logistics/freight/freight-service";
import { type ShipmentContext, shipmentOfContext } from "./shipment-of-context";

/** The price that Medusa reads, with what the shop shows beside it. */
type FreightPrice = CalculatedShippingOptionPrice & {
  transit_days?: [number, number];
  chargeable_weight_grams?: number;
};

/**
 * Medusa asks for the prices of all sellers' options at once and gives up on all when one throws, so an
 * option that cannot be used answers without an amount: Medusa then refuses that option alone.
 */
const NO_PRICE = { is_calculated_price_tax_inclusive: false } as FreightPrice;

/** Freight by weight and distance, price computed here; the goods are handed over by the cooperative itself. */
export class FreightProviderService extends AbstractFulfillmentProviderService {
  static override identifier = FREIGHT_PROVIDER_IDENTIFIER;

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return FREIGHT_SERVICES.map((service) => ({ id: service, service }));
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return serviceOf(data) !== null;
  }

  override async canCalculate(option: CreateShippingOptionDTO): Promise<boolean> {
    return serviceOf(option.data ?? {}) !== null;
  }

  override async calculatePrice(
    optionData: CalculateShippingOptionPriceDTO["optionData"],
    _data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"],
  ): Promise<FreightPrice> {
    const service = serviceOf(optionData);
    const shipment = shipmentOfContext(context as ShipmentContext);
    if (!service || !shipment || !isVillage(shipment.destination)) return NO_PRICE;
    const quote = freightQuote(service, shipment.origin, shipment.destination, shipment.items);
    if (!quote) return NO_PRICE;
    return {
      calculated_amount: quote.amount,
      is_calculated_price_tax_inclusive: false,
      transit_days: quote.transit_days,
      chargeable_weight_grams: quote.chargeable_weight_grams,
    };
  }

  /** What the order keeps of the choice; nothing that the caller sends is trusted. */
  override async validateFulfillmentData(
    optionData: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    return { service: serviceOf(optionData) };
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] };
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {};
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] };
  }
}

function serviceOf(data: Record<string, unknown>): FreightService | null {
  return FREIGHT_SERVICES.find((service) => service === data.service) ?? null;
}
