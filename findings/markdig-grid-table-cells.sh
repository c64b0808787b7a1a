#!/usr/bin/env bash
# Markdig, grid tables (UseAdvancedExtensions): without a blank behind its bar a cell loses its first letter, the next cells all they hold.
# Guess:  |abc|def| between two rulers is a row of abc and def, as pandoc (whose format this is) reads it, or no table at all.
# Fact:   the first cell is "bc" and the second an empty code block: def is gone. And of a row that is wider than its ruler only the first
#         cell may be left. No bar, no letter stays behind to show that something was there.
# Matters to tables that were typed by hand or made by another tool: the row reads well in the source.
# Do:     leave the extension out (pipe tables do), or check that each cell begins and ends with a blank and each bar stands under a plus.
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
    <PackageReference Include="Markdig" Version="[1.6.0]" />
  </ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Text.RegularExpressions;
using Markdig;

var pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

bool Gives(string table, string seen)
{
    var cells = Regex.Matches(Markdown.ToHtml(table, pipeline), "<t[dh][^>]*>(.*?)</t[dh]>", RegexOptions.Singleline)
        .Select(cell => cell.Groups[1].Value.ReplaceLineEndings("").Trim());
    var html = string.Join(" | ", cells);
    Console.WriteLine(table + "\n  -> " + html);
    return html == seen;
}

return Gives("+-----+-----+\n| abc | def |\n+-----+-----+", "abc | def")
    & Gives("+-----+-----+\n|abc  |def  |\n+-----+-----+", "bc | <pre><code></code></pre>")
    & Gives("+---+---+\n| 12345 | 67890 |\n+---+---+", "12345")
    ? 0 : 1;
CS
echo "Markdig 1.6.0"
dotnet run
