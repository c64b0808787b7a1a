#!/usr/bin/env bash
# ClearScript: a .NET list given to a script is left out by JSON.stringify, and a loop over its length runs no turn.
# Guess:  an array is an array: tags.length is its length, JSON.stringify({ title, tags }) has both.
# Fact:   it is a host object: length is undefined (the property is Length), so a loop up to tags.length does nothing, and stringify takes
#         the object for a function: the key is dropped, in an array it is null. A dictionary goes the same way. for...of works.
# Matters to whoever hands data to a bundled library that was written for arrays: it finds them empty and says nothing.
# Do:     hand over JSON text and let the script parse it.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat > try.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.ClearScript.V8" Version="[7.5.1.1]" />
    <PackageReference Include="Microsoft.ClearScript.V8.Native.linux-x64" Version="[7.5.1.1]" />
  </ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using Microsoft.ClearScript.V8;

using var engine = new V8ScriptEngine();
engine.Script.tags = new[] { "a", "b" };
engine.Script.names = new List<string> { "a", "b" };
engine.Script.facts = new Dictionary<string, object> { ["year"] = 2026 };
var changed = false;
foreach (var (script, seen) in new[] {
    ("JSON.stringify({ title: 'x', tags, names, facts })", "{\"title\":\"x\"}"),
    ("JSON.stringify([tags])", "[null]"),
    ("let turns = 0; for (let i = 0; i < tags.length; i++) turns++; String(turns)", "0"),
    ("let found = 0; for (const tag of tags) found++; String(found)", "2") })
{
    var result = engine.Evaluate(script) as string;
    Console.WriteLine($"{script}  ->  {result}");
    changed |= result != seen;
}
return changed ? 1 : 0;
CS
echo "Microsoft.ClearScript.V8 7.5.1.1, Microsoft.ClearScript.V8.Native.linux-x64 7.5.1.1"
dotnet run
