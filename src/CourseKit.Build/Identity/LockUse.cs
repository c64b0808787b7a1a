namespace CourseKit.Build;

/// <summary>What a compilation does about the lock file.</summary>
public enum LockUse
{
    /// <summary>It is to be written when it would change.</summary>
    Update,

    /// <summary>That it would change is a finding; a course without settings may be without it.</summary>
    Check,

    /// <summary>That it would change, or is not there, is an error.</summary>
    Locked,

    /// <summary>It is neither written nor compared: a preview shows what readers do not get.</summary>
    Ignore,
}
