using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>
/// Takes pages apart into what search finds: their sections, and each of their prompts. One at a time; those not in use are kept.
/// </summary>
internal sealed class SearchPageReader : ISearchTermSink
{
    private readonly SearchVocabulary _vocabulary;
    private readonly SearchTerms _terms;
    private readonly ArrayBufferWriter<byte> _shown = new();
    private readonly Utf8JsonWriter _json;
    private readonly List<SearchEntry> _entries = [];
    private readonly List<SearchPosting> _postings = [];
    private readonly List<int> _title = [];

    /// <summary>
    /// By the number of a term, which of all postings so far is its last one. Those of this entry are above <see cref="_earlier"/>.
    /// </summary>
    private int[] _last = [];

    /// <summary>How many postings pages before this one had.</summary>
    private int _onPagesBefore;
    private int _earlier;
    private int _length;
    private bool _isInTitle;
    private SearchRole _role;

    private SearchPageReader(SearchVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _terms = new SearchTerms(this);
        _json = new Utf8JsonWriter(_shown, SearchPage.JsonOptions);
    }

    /// <param name="html">The body as it stands on the page.</param>
    /// <param name="blocks">The review blocks in it, with their HTML.</param>
    /// <param name="free">Readers of this vocabulary that nobody uses.</param>
    public static SearchPage Read(
        PublishedPage page,
        string html,
        IReadOnlyList<(ReviewView Block, string Html)> blocks,
        SearchVocabulary vocabulary,
        ConcurrentBag<SearchPageReader> free)
    {
        if (!free.TryTake(out var reader)) reader = new SearchPageReader(vocabulary);
        var read = reader.Read(page, html, blocks);
        free.Add(reader);
        return read;
    }

    void ISearchTermSink.Add(ReadOnlySpan<char> term)
    {
        var number = _vocabulary.NumberOf(term);
        if (_isInTitle) _title.Add(number);
        else Count(number, _role, 1);
    }

    private SearchPage Read(PublishedPage page, string html, IReadOnlyList<(ReviewView Block, string Html)> blocks)
    {
        _entries.Clear();
        _postings.Clear();
        _onPagesBefore = _earlier;
        var head = ReadTitle(page);
        _shown.ResetWrittenCount();
        var passages = SearchMarkup.Passages(html, blocks.Select(block => block.Html));
        foreach (var passage in passages) ReadPassage(passage, page.Page.Description, page.Page.Tags);
        foreach (var (block, _) in blocks)
        {
            foreach (var prompt in block.Prompts) ReadPrompt(block, prompt);
        }

        return new SearchPage(head, _shown.WrittenSpan.ToArray(), [.. _entries], [.. _postings]);
    }

    private byte[] ReadTitle(PublishedPage page)
    {
        var title = UnicodeComposition.Compose(page.Page.Title);
        (_isInTitle, _role) = (true, SearchRole.Title);
        _title.Clear();
        _terms.Read(title);
        _isInTitle = false;
        _shown.ResetWrittenCount();
        WriteList(page.Url, title);
        return _shown.WrittenSpan[..^1].ToArray();
    }

    /// <param name="tags">Of the page, by which its first entry is found.</param>
    private void ReadPassage(SearchPassage passage, string? description, EquatableArray<Located<string>> tags)
    {
        var isFirst = _entries.Count == 0;
        var text = passage.Text;
        if (isFirst && description is not null) text = $"{UnicodeComposition.Compose(description)} {text}".TrimEnd();
        if (!isFirst) Read(passage.Heading, SearchRole.Heading);
        else foreach (var tag in tags) Read(UnicodeComposition.Compose(tag.Value), SearchRole.Heading);
        Read(text, SearchRole.Text);
        WriteList(passage.Anchor, passage.Heading, text);
        EndEntry(isFirst);
    }

    /// <summary>Its answer is found, and not shown: readers are to recall it.</summary>
    private void ReadPrompt(ReviewView block, PromptView prompt)
    {
        var question = SearchMarkup.TextOf(prompt.Question);
        Read(question, SearchRole.Question);
        Read(SearchMarkup.TextOf(prompt.Answer), SearchRole.Text);
        WriteList(string.Create(CultureInfo.InvariantCulture, $"review-{block.Number}-{prompt.Number}"), question);
        EndEntry(isFirst: false);
    }

    private void Read(string text, SearchRole role)
    {
        _role = role;
        _terms.Read(text);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(int term, SearchRole role, int times)
    {
        if (term >= _last.Length) Array.Resize(ref _last, Math.Max(term + 1, _vocabulary.Limit) * 2);
        _length += times;
        ref var last = ref _last[term];
        if (last <= _earlier)
        {
            _postings.Add(new SearchPosting(term, (ushort)times, role));
            last = _onPagesBefore + _postings.Count;
            return;
        }

        ref var posting = ref CollectionsMarshal.AsSpan(_postings)[last - _onPagesBefore - 1];
        if (posting.Count < ushort.MaxValue) posting.Count += (ushort)times;
        posting.Role |= role;
    }

    private void EndEntry(bool isFirst)
    {
        foreach (var term in _title) Count(term, isFirst ? SearchRole.Title : SearchRole.Text, isFirst ? 1 : 0);
        _entries.Add(new SearchEntry(_shown.WrittenCount, _postings.Count, _length));
        (_earlier, _length) = (_onPagesBefore + _postings.Count, 0);
    }

    private void WriteList(params ReadOnlySpan<string> texts)
    {
        _json.Reset(_shown);
        _json.WriteStartArray();
        foreach (var text in texts) _json.WriteStringValue(text);
        _json.WriteEndArray();
        _json.Flush();
    }
}
