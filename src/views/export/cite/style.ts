/**
 * How a citation is written: who, what was said, where and when it was published, its address, and the note with the
 * day of speech and the address here. In line: (Tokayev, 2025).
 */
export const STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Five Republics</title><id>five-republics</id><updated>2026-11-22T00:00:00+00:00</updated></info>
  <macro name="day">
    <date variable="issued" delimiter=" ">
      <date-part name="day"/><date-part name="month" form="long"/><date-part name="year"/>
    </date>
  </macro>
  <macro name="access">
    <choose>
      <if variable="URL">
        <group delimiter=" ">
          <text variable="URL"/>
          <group prefix="(" suffix=")" delimiter=" ">
            <text term="accessed"/>
            <date variable="accessed" delimiter=" ">
              <date-part name="day"/><date-part name="month" form="long"/><date-part name="year"/>
            </date>
          </group>
        </group>
      </if>
    </choose>
  </macro>
  <macro name="year">
    <choose>
      <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <citation>
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=", "><names variable="author"><name form="short"/></names><text macro="year"/></group>
    </layout>
  </citation>
  <bibliography>
    <layout>
      <group delimiter=". ">
        <names variable="author"><name name-as-sort-order="first" delimiter=", "/></names>
        <text variable="title" quotes="true"/>
        <group delimiter=", ">
          <choose><if type="article-newspaper"><text variable="container-title"/></if></choose>
          <text macro="day"/>
        </group>
        <text macro="access"/>
        <text variable="note"/>
      </group>
    </layout>
  </bibliography>
</style>`;

/** The words that the style needs in Russian, which the library does not speak; months are in the genitive, as they stand in dates. */
const MONTHS_RU = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

export const LOCALE_RU = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="ru-RU">
  <style-options punctuation-in-quote="false"/>
  <date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
  <date form="numeric"><date-part name="day" form="numeric-leading-zeros" suffix="."/><date-part name="month" form="numeric-leading-zeros" suffix="."/><date-part name="year"/></date>
  <terms>
    <term name="accessed">дата обращения:</term>
    <term name="and">и</term>
    <term name="et-al">и др.</term>
    <term name="no date">без даты</term>
    <term name="no date" form="short">б. д.</term>
    <term name="open-quote">«</term>
    <term name="close-quote">»</term>
    <term name="open-inner-quote">„</term>
    <term name="close-inner-quote">“</term>
    ${MONTHS_RU.map((month, index) => `<term name="month-${String(index + 1).padStart(2, '0')}">${month}</term>`).join('\n    ')}
  </terms>
</locale>`;
