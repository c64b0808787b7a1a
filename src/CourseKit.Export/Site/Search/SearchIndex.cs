using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>
/// The index by which readers search the course. Jobs that write pages hand each in as it stands there; when they are all done, the files
/// are written. These are classic scripts that hand their data over, as a page from a disk may read no other file. <c>files.ts</c> of
/// CourseKit.Web reads them.
/// </summary>
internal sealed class SearchIndex(Course course)
{
    private readonly SearchVocabulary _vocabulary = new();
    private readonly ConcurrentBag<SearchPageReader> _readers = [];
    private readonly SearchPage?[] _pages = new SearchPage?[course.Listed.Count()];
    private readonly Dictionary<PublishedPage, int> _places = course.Listed.Index().ToDictionary(page => page.Item, page => page.Index);

    /// <summary>Takes in a page; one that is not listed cannot be found.</summary>
    /// <param name="html">The body as it stands on the page.</param>
    /// <param name="blocks">The review blocks in it, with their HTML.</param>
    public void Add(PublishedPage page, string html, IReadOnlyList<(ReviewView Block, string Html)> blocks)
    {
        if (_places.TryGetValue(page, out var place)) _pages[place] = SearchPageReader.Read(page, html, blocks, _vocabulary, _readers);
    }

    /// <summary>The files of the index, once every page is in it.</summary>
    public ExportResult Write()
    {
        var pages = _pages.Select((page, i) => page ?? throw Missing(course.Listed.ElementAt(i))).ToList();
        var postings = SearchPostings.Of(pages, _vocabulary.Limit);
        var terms = SearchTermFiles.Of(postings, _vocabulary.Sorted());
        var texts = SearchTextFiles.Of(pages);
        var version = VersionOf(terms, texts);
        var index = Script("index(", json => WriteIndex(json, version, postings.EntryCount, terms, texts));
        return new ExportResult(
            [
                index,
                .. terms.Files.Select((file, i) => Script("terms", version, i, file)),
                .. texts.Files.Select((file, i) => Script("texts", version, i, file)),
            ],
            []);
    }

    private static InvalidOperationException Missing(PublishedPage page) => new($"{page.Page.Path} is not in the index.");

    private static void WriteIndex(Utf8JsonWriter json, string version, int entries, SearchTermFiles terms, SearchTextFiles texts)
    {
        json.WriteStartObject();
        json.WriteString("version", version);
        json.WriteNumber("entries", entries);
        json.WriteStartArray("terms");
        foreach (var first in terms.Firsts) json.WriteStringValue(first);
        json.WriteEndArray();
        json.WriteStartArray("texts");
        foreach (var first in texts.Firsts) json.WriteNumberValue(first);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>
    /// Entries are numbers, so files of two builds must not be mixed, as they may be while a site is being published. What is only shown
    /// may: it is not in here.
    /// </summary>
    private static string VersionOf(SearchTermFiles terms, SearchTextFiles texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in terms.Files) hash.AppendData(file.Span);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join(' ', texts.Firsts)));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 4));
    }

    private static OutputFile Script(string kind, string version, int number, ReadOnlyMemory<byte> data)
    {
        var call = string.Create(CultureInfo.InvariantCulture, $"coursekitSearch.{kind}(\"{version}\", {number}, ");
        var bytes = new byte[call.Length + data.Length + End.Length];
        Encoding.UTF8.GetBytes(call, bytes);
        data.Span.CopyTo(bytes.AsSpan(call.Length));
        End.CopyTo(bytes.AsSpan(call.Length + data.Length));
        return File(string.Create(CultureInfo.InvariantCulture, $"{SiteFiles.SearchFolder}{kind}-{number + 1}.js"), bytes);
    }

    private static OutputFile Script(string call, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        bytes.Write("coursekitSearch."u8);
        bytes.Write(Encoding.UTF8.GetBytes(call));
        using (var json = new Utf8JsonWriter(bytes, SearchPage.JsonOptions)) write(json);
        bytes.Write(End);
        return File(SiteFiles.SearchIndex, bytes.WrittenMemory);
    }

    private static ReadOnlySpan<byte> End => ");\n"u8;

    private static OutputFile File(string path, ReadOnlyMemory<byte> bytes) => new(SitePath.Of(path), new OutputContent.Bytes(bytes));
}
