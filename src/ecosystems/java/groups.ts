/** Archives whose builds leave no notes of Maven in them: what they are called at Maven Central. */
interface KnownArchive {
  /** What the file is called. */
  name: RegExp;
  group: string;
  /** A folder that only these archives have; an archive of the same name without it is another's. */
  holds: string;
  /** Before the name at Maven Central, where the distribution calls the file otherwise. */
  before?: string;
}

/** Adding archives is adding a row. Each was compared with an archive of that name from Maven Central. */
const known: readonly KnownArchive[] = [
  { name: /^ant(?:-[a-z\d-]+)?$/, group: "org.apache.ant", holds: "org/apache/tools/ant/" },
  {
    name: /^bc(?:prov|pkix|util|mail|pg|tls|-fips)(?:-[a-z\d]+)?$/,
    group: "org.bouncycastle",
    holds: "org/bouncycastle/",
  },
  { name: /^derby[a-z]*$/, group: "org.apache.derby", holds: "org/apache/derby/" },
  { name: /^htsjdk$/, group: "com.github.samtools", holds: "htsjdk/samtools/" },
  { name: /^jna(?:-platform)?$/, group: "net.java.dev.jna", holds: "com/sun/jna/" },
  { name: /^junit$/, group: "junit", holds: "junit/framework/" },
  { name: /^kafka_\d\.\d+$/, group: "org.apache.kafka", holds: "kafka/" },
  { name: /^kafka-[a-z-]+$/, group: "org.apache.kafka", holds: "org/apache/kafka/" },
  { name: /^kotlin-stdlib(?:-[a-z\d]+)?$/, group: "org.jetbrains.kotlin", holds: "kotlin/" },
  { name: /^lucene-[a-z-]+$/, group: "org.apache.lucene", holds: "org/apache/lucene/" },
  { name: /^okhttp$/, group: "com.squareup.okhttp3", holds: "okhttp3/" },
  { name: /^okio(?:-jvm)?$/, group: "com.squareup.okio", holds: "okio/" },
  { name: /^picard$/, group: "com.github.broadinstitute", holds: "picard/sam/" },
  { name: /^reactor-core$/, group: "io.projectreactor", holds: "reactor/core/" },
  { name: /^reactor-netty(?:-[a-z]+)?$/, group: "io.projectreactor.netty", holds: "reactor/netty/" },
  { name: /^scala-(?:library|reflect|compiler)$/, group: "org.scala-lang", holds: "scala/" },
  {
    name: /^spring-(?:aop|beans|context|core|expression|jcl|jdbc|messaging|orm|test|tx|web|webmvc|webflux|websocket)$/,
    group: "org.springframework",
    holds: "org/springframework/",
  },
  {
    name: /^spring-boot(?:-[a-z-]+)?$/,
    group: "org.springframework.boot",
    holds: "org/springframework/boot/",
  },
  {
    name: /^spring-security-[a-z\d-]+$/,
    group: "org.springframework.security",
    holds: "org/springframework/security/",
  },
  { name: /^tomcat-[a-z\d-]+$/, group: "org.apache.tomcat", holds: "org/apache/" },
  // Tomcat's own distribution leaves the beginning out: lib/catalina.jar.
  {
    name: /^(?:catalina(?:-[a-z]+)?|jasper(?:-el)?)$/,
    group: "org.apache.tomcat",
    holds: "org/apache/",
    before: "tomcat-",
  },
  { name: /^xercesImpl$/, group: "xerces", holds: "org/apache/xerces/" },
  { name: /^xalan$/, group: "xalan", holds: "org/apache/xalan/" },
];

/** Group and name at Maven Central of an archive that is called so. */
export function groupOf(
  called: string,
  holds: (folder: string) => boolean,
): { group: string; name: string } | undefined {
  const row = known.find((each) => each.name.test(called) && holds(each.holds));
  return row && { group: row.group, name: `${row.before ?? ""}${called}` };
}
