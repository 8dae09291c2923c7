/** A 64-bit ELF file with nothing in it but one section of this name. */
export function elfWith(name: string, content: Buffer): Buffer {
  const names = Buffer.from(`\0.shstrtab\0${name}\0`);
  const [namesAt, contentAt] = [64, 64 + names.length];
  const headersAt = contentAt + content.length;
  const header = Buffer.alloc(64);
  header.write("\x7fELF\x02\x01\x01", "latin1");
  header.writeUInt16LE(2, 16);
  header.writeUInt16LE(62, 18);
  header.writeBigUInt64LE(BigInt(headersAt), 40);
  header.writeUInt16LE(64, 58);
  header.writeUInt16LE(3, 60);
  header.writeUInt16LE(1, 62);
  const section = (nameAt: number, offset: number, size: number) => {
    const one = Buffer.alloc(64);
    one.writeUInt32LE(nameAt, 0);
    one.writeBigUInt64LE(BigInt(offset), 24);
    one.writeBigUInt64LE(BigInt(size), 32);
    return one;
  };
  const sections = [
    section(0, 0, 0),
    section(1, namesAt, names.length),
    section(11, contentAt, content.length),
  ];
  return Buffer.concat([header, names, content, ...sections]);
}
