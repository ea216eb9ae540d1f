import qrcode from 'qrcode-generator';

/** A QR code as the address of a tiny picture: one pixel a module, two of air round it. */
export function qrCode(text: string): { src: string; size: number } {
	const code = qrcode(0, 'L');
	code.addData(text);
	code.make();
	return { src: code.createDataURL(1, 2), size: code.getModuleCount() + 4 };
}
