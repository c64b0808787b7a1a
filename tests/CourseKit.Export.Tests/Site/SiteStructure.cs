using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CourseKit.Export.Tests;

/// <summary>Checks on a whole site what no checker of single pages can see, and the mistakes that templates make most.</summary>
internal sealed class SiteStructure
{
    private readonly Dictionary<string, OutputFile> _files;
    private readonly List<string> _problems = [];
    private readonly Dictionary<string, IDocument> _pages;

    private SiteStructure(IEnumerable<OutputFile> files)
    {
        _files = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = false });
        _pages = _files.Values.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => (IDocument)parser.ParseDocument(TextOf(file)), StringComparer.Ordinal);
    }

    /// <summary>What is wrong, a line each; empty when nothing is.</summary>
    public static IReadOnlyList<string> Problems(IEnumerable<OutputFile> files)
    {
        var check = new SiteStructure(files);
        foreach (var (path, page) in check._pages) check.Page(path, page);
        foreach (var path in check._files.Keys.Where(path => path.EndsWith(".xml", StringComparison.Ordinal))) check.Xml(path);
        return check._problems;
    }

    public static string TextOf(OutputFile file) =>
        Encoding.UTF8.GetString(Assert.IsType<OutputContent.Bytes>(file.Content).Data.Span);

    private void Page(string path, IDocument page)
    {
        Require(page.DocumentElement.GetAttribute("lang") is { Length: > 0 }, path, "html has no lang");
        Require(page.Title is { Length: > 0 }, path, "has no title");
        Require(page.QuerySelector("meta[charset]") is not null, path, "has no charset");
        foreach (var twice in page.All.Where(element => element.HasAttribute("id")).GroupBy(element => element.Id).Where(group => group.Count() > 1))
        {
            _problems.Add($"{path}: the id '{twice.Key}' is there {twice.Count()} times");
        }

        foreach (var image in page.QuerySelectorAll("img:not([alt])")) _problems.Add($"{path}: {image.OuterHtml} has no alt");
        if (page.QuerySelector("meta[http-equiv=refresh]") is null) Frame(path, page);
        foreach (var element in page.QuerySelectorAll("[aria-labelledby]"))
        {
            var labels = element.GetAttribute("aria-labelledby")!.Split(' ');
            Require(labels.All(label => page.GetElementById(label) is not null), path, $"{element.LocalName} is labelled by nothing");
        }

        foreach (var element in page.QuerySelectorAll("[href], [src]")) Address(path, element);
    }

    private void Frame(string path, IDocument page)
    {
        Require(page.QuerySelectorAll("h1").Length == 1, path, "has not exactly one h1");
        Require(page.QuerySelectorAll("main").Length == 1, path, "has not exactly one main");
        Require(page.QuerySelectorAll("[aria-current=page]").Length <= 1, path, "has two current pages in its menu");
        var level = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var own = heading.LocalName[1] - '0';
            Require(own <= level + 1, path, $"skips from h{level} to h{own} at '{heading.TextContent}'");
            level = own;
        }

        foreach (var landmark in page.QuerySelectorAll("nav"))
        {
            Require(landmark.HasAttribute("aria-label") || landmark.HasAttribute("aria-labelledby"), path, "has a nav without a name");
        }
    }

    private void Address(string path, IElement element)
    {
        var address = (element.GetAttribute("href") ?? element.GetAttribute("src"))!;
        if (address.Length == 0) _problems.Add($"{path}: {element.LocalName} has an empty address");
        if (address.Length == 0 || Uri.TryCreate(address, UriKind.Absolute, out var absolute) && absolute.Scheme != "file") return;
        var target = new Uri(new Uri("http://site/" + path), address);
        var file = Uri.UnescapeDataString(target.AbsolutePath.TrimStart('/'));
        if (path.EndsWith("404.html", StringComparison.Ordinal) && !file.StartsWith("site/", StringComparison.Ordinal)) return;
        if (file.Length == 0 || file.EndsWith('/')) file += "index.html";
        Require(_files.ContainsKey(file), path, $"'{address}' leads to {file}, which is not there");
        if (target.Fragment.Length < 2 || !_pages.TryGetValue(file, out var page)) return;
        var id = Uri.UnescapeDataString(target.Fragment[1..]);
        Require(page.GetElementById(id) is not null, path, $"'{address}' leads to an id that is not there");
    }

    private void Xml(string path)
    {
        try
        {
            XDocument.Parse(TextOf(_files[path]));
        }
        catch (System.Xml.XmlException error)
        {
            _problems.Add($"{path}: {error.Message}");
        }
    }

    private void Require(bool holds, string path, string otherwise)
    {
        if (!holds) _problems.Add($"{path}: {otherwise}");
    }
}
