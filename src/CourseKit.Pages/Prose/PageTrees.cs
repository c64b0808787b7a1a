namespace CourseKit.Model;

/// <summary>
/// The bodies of a page that let go their text and Markdown, and get them back by compiling the page again: a course of ten thousand pages has no room for all of them at once, and
/// nobody needs them all. A page compiled again is the same page, so that body N is body N. Sides of prompts keep theirs: they are short, and decks would have to compile the page for
/// them once more.
/// </summary>
/// <param name="compile">Makes the page again.</param>
internal sealed class PageTrees(Func<CoursePage> compile)
{
    private readonly object _change = new();
    private readonly WeakReference<PageBody[]> _last = new([]);
    private PageBody[]? _held;
    private int _holders;

    /// <param name="body">The outermost of the page.</param>
    public void LetGo(PageBody body)
    {
        var bodies = BodiesIn(body);
        for (var i = 0; i < bodies.Count; i++) bodies[i].LetGo(this, i);
    }

    /// <summary>The same body of the page made again.</summary>
    public PageBody BodyOf(int number) => Bodies()[number];

    /// <summary>From now on, until all who hold it are done, the page is made at most once.</summary>
    public IDisposable Open()
    {
        lock (_change) _holders++;
        return new OpenPage(Close);
    }

    private void Close()
    {
        lock (_change)
        {
            if (--_holders == 0) _held = null;
        }
    }

    private PageBody[] Bodies()
    {
        lock (_change)
        {
            if (_held is { } held) return held;
            if (!_last.TryGetTarget(out var bodies) || bodies.Length == 0)
            {
                bodies = [.. BodiesIn(compile().Body)];
                _last.SetTarget(bodies);
            }

            if (_holders > 0) _held = bodies;
            return bodies;
        }
    }

    /// <summary>Outer before inner, in reading order; not the sides of prompts.</summary>
    private static List<PageBody> BodiesIn(PageBody body)
    {
        var bodies = new List<PageBody>();
        Add(body);
        return bodies;

        void Add(PageBody body)
        {
            bodies.Add(body);
            foreach (var embed in body.Embeds)
            {
                switch (embed)
                {
                    case ShortcodeEmbed { Inner: { } inner }: Add(inner); break;
                    case BodyEmbed part: Add(part.Body); break;
                }
            }
        }
    }
}

/// <summary>Someone who needs the Markdown of a page.</summary>
internal sealed class OpenPage(Action? close) : IDisposable
{
    private Action? _close = close;

    /// <summary>Of a page that never lets its Markdown go.</summary>
    public static OpenPage Nothing { get; } = new(null);

    public void Dispose() => Interlocked.Exchange(ref _close, null)?.Invoke();
}
