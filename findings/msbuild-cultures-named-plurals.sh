#!/usr/bin/env bash
# .NET SDK on ICU: an embedded file with "metadata", "plurals", "units", "pool" or "root" in its name is put into the assembly of that "language".
# Guess:  only codes of languages (words.de.json) are split off; any other middle part of a name is part of the name.
# Fact:   MSBuild asks CultureInfo whether the part is predefined, and .NET says yes when ICU has a bundle of that name. ICU keeps its own tables
#         as such bundles, so "Metadata", "plurals" and "units" are predefined cultures ("numbers", "schema", "invariant" are none). The build is green, the
#         resource is in plurals/try.resources.dll, GetManifestResourceStream gives null, and a LogicalName does not help.
# Matters to whoever embeds Acme.Metadata.dll (to be read by Roslyn) or words.plurals.json beside words.days.json.
# Do:     WithCulture="false" on every EmbeddedResource that is no translation.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat > try.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <EmbeddedResource Include="data/*" LogicalName="%(Filename)%(Extension)" />
  </ItemGroup>
</Project>
XML
mkdir data
for name in Acme.Metadata.dll words.plurals.json si.units.json words.days.json acme.schema.json words.invariant.json; do echo x > "data/$name"; done
cat > Program.cs <<'CS'
using System.Globalization;

var kept = typeof(Program).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal);
var split = Directory.GetFiles(AppContext.BaseDirectory, "*.resources.dll", SearchOption.AllDirectories)
    .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)).Order(StringComparer.Ordinal);
Console.WriteLine("in the program:  " + string.Join(", ", kept));
Console.WriteLine("split off into:  " + string.Join(", ", split));
Console.WriteLine("plurals as a predefined culture: " + CultureInfo.GetCultureInfo("plurals", predefinedOnly: true).EnglishName);
return string.Join(" ", kept) == "acme.schema.json words.days.json words.invariant.json" && string.Join(" ", split) == "Metadata plurals units" ? 0 : 1;
CS
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0
echo ".NET SDK $(dotnet --version)"
dotnet run
