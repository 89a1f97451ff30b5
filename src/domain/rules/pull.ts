/** How far a pull has come. Totals grow while the engine learns what the layers weigh. */
export interface PullProgress {
  layersTotal: number;
  layersDone: number;
  bytesTotal: number;
  bytesDone: number;
}
