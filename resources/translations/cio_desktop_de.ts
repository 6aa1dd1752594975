<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CIO Desktop</name>
    <message>
        <source>&#x202f;</source>
        <comment>between thousands</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
