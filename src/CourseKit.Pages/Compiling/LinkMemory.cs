using System.Runtime.CompilerServices;

namespace CourseKit.Model;

/// <summary>
/// What the last linking of a course found out. The compiler links the whole course after every edit, and all but one page are then the
/// very same objects: what was found out about them holds as long as what it depends on is the same. Each step keeps a type of its own
/// here, which knows what it was made from, and makes it anew when that has changed; so nothing that is found depends on what was linked
/// before, and several threads may link at once.
/// </summary>
internal sealed class LinkMemory
{
    private static readonly ConditionalWeakTable<CourseSettings, LinkMemory> _known = new();
    private readonly ConditionalWeakTable<CoursePage, Findings> _pages = new();
    private readonly Findings _course = new();

    /// <summary>The memory of the course that has these very settings: it is forgotten with them.</summary>
    public static LinkMemory Of(CourseSettings settings) => _known.GetValue(settings, _ => new LinkMemory());

    /// <summary>What a step kept of one page.</summary>
    public Findings Of(CoursePage page) => _pages.GetValue(page, _ => new Findings());

    /// <summary>What a step kept of the whole course.</summary>
    public T? Find<T>()
        where T : class => _course.Find<T>();

    public T Keep<T>(T found)
        where T : class => _course.Keep(found);

    /// <summary>The one that is kept already, when another thread was first.</summary>
    public T KeepFirst<T>(T found)
        where T : class
    {
        lock (_course) return Find<T>() ?? Keep(found);
    }

    /// <summary>Things of which there is one of a type: a step's own, which no other knows.</summary>
    internal sealed class Findings
    {
        // A handful at most; replaced as a whole, so that it may be read while another thread adds to it.
        private volatile object[] _found = [];

        /// <summary>Null when nothing of the type is kept.</summary>
        public T? Find<T>()
            where T : class
        {
            foreach (var item in _found)
            {
                if (item is T found) return found;
            }

            return null;
        }

        /// <summary>Keeps it in place of the one before.</summary>
        public T Keep<T>(T found)
            where T : class
        {
            lock (this) _found = [.. _found.Where(item => item is not T), found];
            return found;
        }
    }
}
