using System.Globalization;
using System.Text;

namespace CourseKit.Benchmarks;

/// <summary>The same page without a template: what a template language costs is told by the ratio to this.</summary>
internal static class HandWrittenPage
{
    public static string Render(Globals globals)
    {
        var (site, page) = globals;
        var text = new StringBuilder(12_000);
        text.Append("<!DOCTYPE html>\n<html lang=\"").Append(Escape(site.Language)).Append("\">\n<head>\n  <meta charset=\"utf-8\">\n");
        text.Append("  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n  <title>").Append(Escape(page.Title)).Append(" | ");
        text.Append(Escape(site.Title)).Append("</title>\n");
        if (page.Description is not null) text.Append("  <meta name=\"description\" content=\"").Append(Escape(page.Description)).Append("\">\n");
        text.Append("  <link rel=\"stylesheet\" href=\"").Append(Escape(site.Root)).Append("style.css\">\n  <link rel=\"canonical\" href=\"");
        text.Append(Escape(site.Root)).Append(Escape(page.Url)).Append("\">\n</head>\n<body>\n  <header>\n    <a href=\"").Append(Escape(site.Root));
        text.Append("\">").Append(Escape(site.Title)).Append("</a>\n  </header>\n  <nav>\n    <ol>\n");
        AppendNavigation(text, site, page);
        text.Append("    </ol>\n  </nav>\n  <main>\n    <h1>").Append(Escape(page.Title)).Append("</h1>\n    <p class=\"meta\">");
        text.Append(page.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append("</p>\n");
        foreach (var tag in page.Tags)
        {
            text.Append("    <a rel=\"tag\" href=\"").Append(Escape(site.Root)).Append("tags/").Append(Uri.EscapeDataString(tag)).Append("/\">");
            text.Append(Escape(tag)).Append("</a>\n");
        }

        text.Append("    <article>\n").Append(page.Content).Append("\n    </article>\n");
        if (page.Previous is { } previous) AppendNeighbour(text, "prev", previous);
        if (page.Next is { } next) AppendNeighbour(text, "next", next);
        text.Append("  </main>\n  <footer>\n    <p>").Append(Escape(site.Title)).Append(", ").Append(site.Pages.Count).Append(" pages</p>\n");
        return text.Append("  </footer>\n</body>\n</html>\n").ToString();
    }

    private static void AppendNavigation(StringBuilder text, SiteModel site, PageModel page)
    {
        for (var i = 0; i < site.Pages.Count; i++)
        {
            var item = site.Pages[i];
            text.Append("      <li");
            if (item.Url == page.Url) text.Append(" class=\"current\" aria-current=\"page\"");
            text.Append(">\n        <a href=\"").Append(Escape(site.Root)).Append(Escape(item.Url)).Append("\">").Append(i + 1).Append(". ");
            text.Append(Escape(item.Title)).Append("</a>\n");
            if (item.Prompts > 0)
            {
                text.Append("        <small>").Append(item.Prompts).Append(' ').Append(item.Prompts == 1 ? "prompt" : "prompts").Append("</small>\n");
            }

            text.Append("      </li>\n");
        }
    }

    private static void AppendNeighbour(StringBuilder text, string relation, PageModel page) =>
        text.Append("    <a rel=\"").Append(relation).Append("\" href=\"").Append(Escape(page.Url)).Append("\">").Append(Escape(page.Title)).Append("</a>\n");

    private static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny("<>&\"'") < 0) return text;
        return text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);
    }
}
