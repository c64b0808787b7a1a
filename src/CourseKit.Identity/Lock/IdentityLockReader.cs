using System.Runtime.CompilerServices;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>What reading a lock file gave.</summary>
/// <param name="Lock">Null when anything is wrong with the file: half a lock would lose the other half's identities.</param>
/// <param name="Diagnostics">Each an error with its place in the file.</param>
public sealed record IdentityLockReading(IdentityLock? Lock, EquatableArray<Diagnostic> Diagnostics)
{
    internal SourceText? Source { get; init; }

    internal IReadOnlyDictionary<string, TextSpan> Lines { get; init; } = new Dictionary<string, TextSpan>();

    /// <summary>Where the prompt with an id stands in the lock file.</summary>
    public Location? Locate(string id) => Source is { } source && Lines.TryGetValue(id, out var span) ? source.Locate(span) : null;
}

/// <summary>Reads the text of <c>coursekit.lock.json</c>.</summary>
public static class IdentityLockReader
{
    /// <summary>The compiler links a course after every keystroke, and the lock is the same for hours.</summary>
    private static readonly ConditionalWeakTable<SourceText, IdentityLockReading> _known = new();

    /// <summary>
    /// Never throws for what the file holds. Nothing in it is passed over: what is not understood is an error, and with an error
    /// there is no lock, so that a build cannot start over with new identities.
    /// </summary>
    public static IdentityLockReading Read(SourceText source) => _known.GetValue(source, ReadAnew);

    private static IdentityLockReading ReadAnew(SourceText source)
    {
        var diagnostics = new List<Diagnostic>(ConflictMarkers.Find(source));
        if (diagnostics.Count > 0) return new IdentityLockReading(null, diagnostics.ToEquatableArray());

        var mistakes = new List<Diagnostic>();
        var root = DataReader.Read(DataFormat.Json, source, new TextSpan(0, source.Length), mistakes);
        diagnostics.AddRange(mistakes.Select(LockUnreadable.At));
        if (diagnostics.Count > 0) return new IdentityLockReading(null, diagnostics.ToEquatableArray());

        var reader = new Reader(source, diagnostics);
        var identities = reader.ReadRoot(root);
        return new IdentityLockReading(diagnostics.Count == 0 ? identities : null, diagnostics.ToEquatableArray())
        {
            Source = source,
            Lines = reader.Lines,
        };
    }

    private sealed class Reader(SourceText source, List<Diagnostic> diagnostics)
    {
        private readonly Dictionary<string, TextSpan> _keys = new(StringComparer.Ordinal);
        private readonly Dictionary<string, TextSpan> _decks = new(StringComparer.Ordinal);
        private readonly Dictionary<string, TextSpan> _pages = new(StringComparer.Ordinal);

        private List<LockedPage> Pages { get; } = [];

        public Dictionary<string, TextSpan> Lines { get; } = new(StringComparer.Ordinal);

        public IdentityLock? ReadRoot(MappingNode root)
        {
            // The version first: a newer one may rename every field, and only the version should be reported then.
            var version = root.Find(LockFields.Version);
            if (version?.Value is ScalarNode { Kind: ScalarKind.Integer } number && IsNewer(number.Text))
            {
                diagnostics.Add(LockFromNewerVersion.At(source, number.Span, number.Text));
                return null;
            }

            var fields = new LockObject(source, root, "lock", LockFields.OfLock, diagnostics);
            if (fields.Number(LockFields.Version) is { } value && value is < IdentityLock.FirstVersion or > IdentityLock.Version)
            {
                fields.Wrong(LockFields.Version, $"a number from {IdentityLock.FirstVersion} to {IdentityLock.Version}");
            }

            if (root.Find(LockFields.About) is not null) fields.Text(LockFields.About);
            var course = fields.Text(LockFields.Course);
            var ankiCourse = fields.Text(LockFields.AnkiCourse);
            var formerPages = ReadFormerPages(fields);
            var cards = ReadCardVersion(fields);
            var decks = ReadDecks(fields);
            var prompts = ReadPrompts(fields);
            if (course is null || ankiCourse is null) return null;
            return new IdentityLock(course, ankiCourse, IdentityLock.InOrder(prompts))
            {
                FormerPages = formerPages,
                CardVersion = cards,
                Decks = decks,
                Pages = Pages.OrderBy(page => page.Path, StringComparer.Ordinal).ToEquatableArray(),
            };
        }

        private static bool IsNewer(string version) =>
            version[0] != '-'
                && (version.Length > 9 || int.Parse(version, System.Globalization.CultureInfo.InvariantCulture) > IdentityLock.Version);

        private static int ReadCardVersion(LockObject fields)
        {
            if (!fields.Has(LockFields.Cards) || fields.Number(LockFields.Cards) is not { } version) return IdentityLock.FirstCardVersion;
            if (version is >= IdentityLock.FirstCardVersion and <= int.MaxValue) return (int)version;
            fields.Wrong(LockFields.Cards, "a version from 1 on");
            return IdentityLock.FirstCardVersion;
        }

        private EquatableArray<LockedDeck> ReadDecks(LockObject fields)
        {
            if (!fields.Has(LockFields.Decks)) return [];
            var decks = new SortedDictionary<string, LockedDeck>(StringComparer.Ordinal);
            foreach (var item in fields.Items(LockFields.Decks))
            {
                if (fields.AsObject(item, "deck", LockFields.OfDeck) is not { } deck) continue;
                var folder = deck.AnyText(LockFields.Folder);
                if (folder is null || deck.Text(LockFields.Name) is not { } name) continue;
                Remember(_decks, folder, item.Span, "deck");
                decks[folder] = new LockedDeck(folder, name);
            }

            return decks.Values.ToEquatableArray();
        }

        private EquatableArray<string> ReadFormerPages(LockObject fields) =>
            fields.Has(LockFields.FormerPages) ? ReadTexts(fields, LockFields.FormerPages, "A former page", "a path in double quotes") : [];

        private EquatableArray<string> ReadTexts(LockObject fields, string name, string what, string wanted)
        {
            var texts = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var item in fields.Items(name))
            {
                if (item is ScalarNode { Kind: ScalarKind.String, Text.Length: > 0 } text) texts.Add(text.Text);
                else diagnostics.Add(LockValueWrong.At(source, item.Span, $"{what} of the lock is not what belongs there", wanted));
            }

            return texts.ToEquatableArray();
        }

        private List<LockedPrompt> ReadPrompts(LockObject fields)
        {
            var prompts = new List<LockedPrompt>();
            var items = fields.Items(LockFields.Prompts);
            for (var i = 0; i < items.Count; i++)
            {
                if (i == items.Count - 1 && items[i] is ScalarNode { Text: IdentityLockWriter.End }) break;
                if (items[i] is MappingNode heading && heading.Find(LockFields.Page) is not null && heading.Find(LockFields.Id) is null)
                {
                    ReadPage(fields, heading);
                    continue;
                }

                if (fields.AsObject(items[i], "prompt", LockFields.OfPrompt) is not { } item) continue;
                if (LockedPromptReader.Read(item) is not { } prompt) continue;
                Remember(Lines, prompt.Id, items[i].Span, "id");
                Remember(_keys, prompt.Key, items[i].Span, "key");
                prompts.Add(prompt);
            }

            return prompts;
        }

        /// <summary>The prompts under it name their page themselves.</summary>
        private void ReadPage(LockObject fields, MappingNode heading)
        {
            if (fields.AsObject(heading, "page", LockFields.OfPage) is not { } page || page.Text(LockFields.Page) is not { } path) return;
            Remember(_pages, path, heading.Span, "page");
            var address = page.OptionalText(LockFields.Address);
            var former = page.Has(LockFields.FormerAddresses)
                ? ReadTexts(page, LockFields.FormerAddresses, "A former address", "an address in double quotes")
                : [];
            if (address is not null || !former.IsEmpty) Pages.Add(new LockedPage(path, address, former));
        }

        private void Remember(Dictionary<string, TextSpan> seen, string name, TextSpan span, string what)
        {
            if (seen.TryGetValue(name, out var first)) diagnostics.Add(LockIdTwice.At(source, span, first, what, name));
            else seen.Add(name, span);
        }
    }
}
