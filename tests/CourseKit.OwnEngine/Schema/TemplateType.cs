using System.Runtime.CompilerServices;

namespace OwnEngine;

/// <summary>
/// The members that templates see on a kind of object. One definition serves rendering (a delegate reads each member),
/// the checker (names and shapes) and the documentation (<see cref="TemplateMember.Doc"/>).
/// </summary>
public abstract class TemplateType
{
    private readonly List<TemplateMember> _members = [];
    private readonly NameMap<TemplateMember> _byName = new();

    private protected TemplateType(string name, string doc)
    {
        Name = name;
        Doc = doc;
    }

    /// <summary>What templates' authors call it: <c>page</c>.</summary>
    public string Name { get; }

    public string Doc { get; }

    /// <summary>In the order of definition.</summary>
    public IReadOnlyList<TemplateMember> Members => _members;

    /// <summary>True when a member has the name of a builtin, which it hides where the members are variables.</summary>
    internal bool HidesBuiltin => _members.Any(member => BuiltinTable.IsKnown(member.Name));

    /// <summary>The member of a name; null when there is none.</summary>
    public TemplateMember? Find(string name)
    {
        ref var member = ref _byName.Find(name);
        return Unsafe.IsNullRef(ref member) ? null : member;
    }

    /// <summary>Starts a definition; the members follow, each with what it is and what it is for.</summary>
    public static TemplateType<T> Define<T>(string name, string doc)
        where T : class => new(name, doc);

    private protected void Add(TemplateMember member)
    {
        if (Find(member.Name) is not null) throw new ArgumentException($"'{Name}' has two members named '{member.Name}'.");
        _members.Add(member);
        _byName.Set(member.Name, member);
    }
}

/// <summary>One member: its name, what it is, and a sentence for the documentation.</summary>
public sealed record TemplateMember(string Name, TemplateShape Shape, string Doc);
